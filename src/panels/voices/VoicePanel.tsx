import { useEffect, useMemo } from 'react';
import { type AtlasDocument, passagesOf } from '../../atlas/model/document.ts';
import { linkTo } from '../../state/links.ts';
import { CopyLink } from '../ground/CopyLink.tsx';
import { PanelBar } from '../ground/PanelBar.tsx';
import { useActions, useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { TextOf } from '../ground/TextOf.tsx';
import { PassageQuote } from '../passage/PassageQuote.tsx';
import { Dates } from '../words/Dates.tsx';
import { AsWritten, Remark } from '../words/Named.tsx';
import { officeOf } from '../words/voiceInWords.ts';
import { useVoiceName, voiceKey } from '../words/voicesOf.ts';

/** All that one voice says, from every document, whatever it speaks of. What it speaks of is lit on the map. */
export function VoicePanel({ voice }: { voice: string }) {
  const { index, map } = usePage();
  const { close } = useActions();
  const { say } = useMessages();
  const who = useVoiceName()(voice);
  const { atlas } = index;
  const speaker = atlas.speakers.find(({ id }) => id === voice);
  const written = index.document(voice);
  // A speaker's passages may stand in any text, also where they are tied to no feature.
  const documents = written ? [written] : atlas.documents;
  const features = useMemo(
    () => atlas.features.filter(({ mentions }) => mentions.some((mention) => voiceKey(mention) === voice)),
    [atlas, voice],
  );
  useEffect(() => {
    map.shine(features.map(({ id }) => id));
    return () => map.shine([]);
  }, [features, map]);
  const office = officeOf(speaker);
  return (
    <article className={panel.panel} aria-labelledby="panel-title">
      <PanelBar onClose={() => close('voice')}>
        <CopyLink />
      </PanelBar>
      <p className="soft">{say('voices.voice')}</p>
      <h2 id="panel-title" tabIndex={-1}>
        {written ? who : <AsWritten>{who}</AsWritten>}
      </h2>
      <Remark>{office}</Remark>
      {written && (
        <p>
          <a href={linkTo({ read: voice, passage: null })}>{say('voices.readDocument')}</a>
        </p>
      )}
      {documents.map((document) => (
        <TextOf key={document.id} document={document}>
          {(text) => <PassagesIn document={text} voice={voice} />}
        </TextOf>
      ))}
    </article>
  );
}

/** This voice's passages in one document, in the order of the text; nothing where it has none. */
function PassagesIn({ document, voice }: { document: AtlasDocument; voice: string }) {
  const { say } = useMessages();
  const passages = passagesOf(document).filter(
    (passage) => voiceKey({ ...passage.voice, document: document.id }) === voice,
  );
  if (passages.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3 className={panel.heading} lang={document.language}>
        <a href={linkTo({ read: document.id, passage: null })}>{document.title}</a>
      </h3>
      <p className="soft">
        <Dates edtf={document.issued} /> · {say('margin.passages', { count: passages.length })}
      </p>
      <Remark>{document.wordingNote}</Remark>
      {passages.map((passage, position) => (
        <PassageQuote
          key={passage.id}
          document={document}
          passage={passage}
          count={{ number: position + 1, total: passages.length }}
        />
      ))}
    </section>
  );
}
