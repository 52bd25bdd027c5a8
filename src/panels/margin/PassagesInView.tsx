import { useEffect, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Atlas } from '../../atlas/model/atlas.ts';
import { type AtlasDocument, type DocumentSummary, passagesOf } from '../../atlas/model/document.ts';
import type { PassageId } from '../../atlas/model/ids.ts';
import type { Eye } from '../../state/chartMap.ts';
import { linkTo } from '../../state/links.ts';
import { type ShowingChoices, showingChoices, visibleFeatures } from '../../state/shownOnMap.ts';
import { useChoices, useMapState, useMessages, usePage } from '../ground/pageContext.ts';
import { TextOf } from '../ground/TextOf.tsx';
import { isInFrame } from '../offFrame/eye.ts';
import { firstWords } from '../words/firstWords.ts';
import { Disclosed } from './Disclosed.tsx';
import styles from './margin.module.css';

/** All passages, whatever their document, that speak of a place the map shows; they change when the map has come to rest. */
export function PassagesInView() {
  const { index } = usePage();
  const { say } = useMessages();
  const eye = useEyeAtRest();
  const groups = passagesInView(index.atlas, useChoices(useShallow(showingChoices)), eye);
  const total = groups.reduce((sum, { passages }) => sum + passages.size, 0);
  return (
    <Disclosed title={say('margin.passagesInView', { count: total })}>
      {total === 0 && <p className="soft">{say('margin.nothingInView')}</p>}
      {groups.map(({ document, passages }) => (
        <div key={document.id} className={styles.inView}>
          <h3 lang={document.language}>
            {document.title} <span className="soft">({passages.size})</span>
          </h3>
          <TextOf document={document}>{(text) => <PassageRows document={text} passages={passages} />}</TextOf>
        </div>
      ))}
    </Disclosed>
  );
}

/** How the map is looked at, each time it has come to rest; null while there is none. */
function useEyeAtRest(): Eye | null {
  const map = useMapState(({ drawn }) => drawn);
  const [eye, setEye] = useState<Eye | null>(null);
  useEffect(() => {
    setEye(map?.eye() ?? null);
    return map?.onMove((rests) => rests && setEye(map.eye()));
  }, [map]);
  return eye;
}

/** The passages in the order of their text, each by its first words. */
function PassageRows({ document, passages }: { document: AtlasDocument; passages: ReadonlySet<PassageId> }) {
  const { say } = useMessages();
  const shown = passagesOf(document).filter(({ id }) => passages.has(id));
  return (
    <ul className={`ruled ${styles.texts}`}>
      {shown.map((passage) => (
        <li key={passage.id}>
          <a href={linkTo({ read: document.id, passage: passage.id })} lang={document.language}>
            {firstWords(passage.runs)}
          </a>{' '}
          <span className="soft">{say('words.paragraph', { paragraph: passage.paragraph })}</span>
        </li>
      ))}
    </ul>
  );
}

/** The passages of one document that speak of something in view. */
interface InView {
  document: DocumentSummary;
  passages: ReadonlySet<PassageId>;
}

/**
 * The passages, over all documents, that speak of a place the map shows: its anchor, where its name stands, is in sight. A
 * country of which a corner is seen does not count. Without an eye, where there is no map, everything counts.
 */
export function passagesInView(
  atlas: Pick<Atlas, 'layers' | 'features' | 'checks' | 'documents'>,
  choices: ShowingChoices,
  eye: Eye | null,
): InView[] {
  const shown = visibleFeatures(atlas, choices);
  const seen = eye
    ? shown.filter(({ anchor }) => anchor && isInFrame(eye, { bbox: [...anchor, ...anchor] }))
    : shown;
  return atlas.documents.flatMap((document) => {
    const passages = new Set(
      seen.flatMap(({ mentions }) =>
        mentions.filter((mention) => mention.document === document.id).map(({ passage }) => passage),
      ),
    );
    return passages.size > 0 ? [{ document, passages }] : [];
  });
}
