import { useShallow } from 'zustand/react/shallow';
import type { Atlas } from '../../atlas/model/atlas.ts';
import { type AtlasDocument, type DocumentSummary, passagesOf } from '../../atlas/model/document.ts';
import type { Feature } from '../../atlas/model/feature.ts';
import type { BBox } from '../../atlas/model/geometry.ts';
import type { PassageId } from '../../atlas/model/ids.ts';
import { linkTo } from '../../state/links.ts';
import { type ShowingChoices, showingChoices, visibleFeatures } from '../../state/shownOnMap.ts';
import { useChoices, useMapState, useMessages, usePage } from '../ground/pageContext.ts';
import { TextOf } from '../ground/TextOf.tsx';
import { firstWords } from '../words/firstWords.ts';
import { Disclosed } from './Disclosed.tsx';
import styles from './margin.module.css';

/** All passages, whatever their document, that speak of a place the map shows; they change when the map has come to rest. */
export function PassagesInView() {
  const { index } = usePage();
  const { say } = useMessages();
  const box = useMapState(({ inView }) => inView);
  const groups = passagesInView(index.atlas, useChoices(useShallow(showingChoices)), box);
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

/** The passages in the order of their text, each by its first words. */
function PassageRows({ document, passages }: { document: AtlasDocument; passages: ReadonlySet<PassageId> }) {
  const { say } = useMessages();
  const shown = passagesOf(document).filter(({ id }) => passages.has(id));
  return (
    <ul className={styles.texts}>
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

/** So much of a shape's box must be in view where its anchor is not. */
const leastShare = 0.25;

/**
 * The passages, over all documents, that speak of a place the map shows: its anchor lies in the view, or at least a
 * quarter of the box around it. A country of which a corner is seen does not count. `view` is the part of the world
 * that is seen; where it is not known, for null, everything counts.
 */
export function passagesInView(
  atlas: Pick<Atlas, 'layers' | 'features' | 'checks' | 'documents'>,
  choices: ShowingChoices,
  view: BBox | null,
): InView[] {
  const shown = visibleFeatures(atlas, choices);
  const seen = view === null ? shown : shown.filter((feature) => isInView(feature, view));
  return atlas.documents.flatMap((document) => {
    const passages = new Set(
      seen.flatMap(({ mentions }) =>
        mentions.filter((mention) => mention.document === document.id).map(({ passage }) => passage),
      ),
    );
    return passages.size > 0 ? [{ document, passages }] : [];
  });
}

/** East of the view may exceed 180; west is where it begins. */
function isInView({ anchor, bbox }: Pick<Feature, 'anchor' | 'bbox'>, view: BBox): boolean {
  const [west, south, east, north] = view;
  if (anchor && anchor[1] >= south && anchor[1] <= north && eastOf(west, anchor[0]) <= east - west)
    return true;
  if (!bbox) return false;
  const width = bbox[2] < bbox[0] ? bbox[2] + 360 - bbox[0] : bbox[2] - bbox[0];
  const height = bbox[3] - bbox[1];
  if (width === 0 || height === 0) return false;
  const up = Math.min(bbox[3], north) - Math.max(bbox[1], south);
  const left = eastOf(west, bbox[0]);
  // The box may begin west of the view and reach into it.
  const across = Math.max(
    ...[left, left - 360].map((from) => Math.min(from + width, east - west) - Math.max(from, 0)),
  );
  return up > 0 && across > 0 && (up * across) / (width * height) >= leastShare;
}

/** Degrees one goes east from a meridian to reach another: 0 to 360. */
const eastOf = (from: number, to: number): number => (((to - from) % 360) + 360) % 360;
