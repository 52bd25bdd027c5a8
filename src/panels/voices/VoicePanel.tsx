import { useEffect, useMemo } from 'react';
import { passagesOf } from '../../atlas/model/document.ts';
import { linkTo } from '../../state/links.ts';
import { CopyLink } from '../ground/CopyLink.tsx';
import { PanelBar } from '../ground/PanelBar.tsx';
import { useActions, useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { TextOf } from '../ground/TextOf.tsx';
import { useWhole } from '../ground/useWhole.ts';
import { DocumentPassages } from '../passage/DocumentPassages.tsx';
import { AsWritten, Remark } from '../words/Named.tsx';
import { useVoiceName } from '../words/useVoiceName.ts';
import { officeOf } from '../words/voiceInWords.ts';
import { voiceKey } from '../words/voicesOf.ts';

/** All that one voice says, from every document, whatever it speaks of. What it speaks of is lit on the map. */
export function VoicePanel({ voice }: { voice: string }) {
  useWhole();
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
          {(text) => {
            const mentions = passagesOf(text)
              .filter((passage) => voiceKey({ ...passage.voice, document: text.id }) === voice)
              .map(({ id }) => ({ passage: id }));
            const numbering = { first: 1, total: mentions.length };
            return (
              mentions.length > 0 && (
                <DocumentPassages document={text} heading="h3" {...{ mentions, numbering }} />
              )
            );
          }}
        </TextOf>
      ))}
    </article>
  );
}
