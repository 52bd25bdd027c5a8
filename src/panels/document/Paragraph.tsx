import { Fragment } from 'react';
import type { AtlasDocument, Passage } from '../../atlas/model/document.ts';
import type { CheckId, FeatureId } from '../../atlas/model/ids.ts';
import { linkTo } from '../../state/links.ts';
import { Icon } from '../ground/icons.tsx';
import { useChoices, useMessages } from '../ground/pageContext.ts';
import { outwardAddress } from '../quotation/OutwardLink.tsx';
import { Runs } from '../quotation/Runs.tsx';
import { VoiceLine } from '../quotation/VoiceLine.tsx';
import { CopyQuotation } from '../take/CopyQuotation.tsx';
import { firstWords } from '../words/firstWords.ts';
import styles from './document.module.css';
import reading from './reading.module.css';

interface Props {
  document: AtlasDocument;
  /** Touching passages: one paragraph to the eye, one `blockquote` each. */
  passages: readonly Passage[];
  marked: ReadonlySet<FeatureId>;
  onCheck: (id: CheckId) => void;
}

/** A paragraph of the source: its number in the margin is its link, voices other than the author's are underlaid and named below. */
export function Paragraph({ document, passages, marked, onCheck }: Props) {
  const current = useChoices(({ passage }) => passage);
  const { say } = useMessages();
  const [first] = passages;
  if (!first) return null;
  const cite = document.url === undefined ? null : outwardAddress(document.url);
  const opened = passages.find(({ id }) => id === current);
  const voices = passages.filter(({ voice }) => voice.mode !== 'author');
  return (
    <div className={styles.paragraph}>
      <a
        className={styles.number}
        data-links=""
        href={linkTo({ read: document.id, passage: first.id })}
        aria-label={say('document.linkToParagraph', { paragraph: first.paragraph })}
      >
        {say('words.paragraph', { paragraph: first.paragraph })}
      </a>
      <div className={styles.words} data-links="">
        {passages.map((passage, position) => (
          <Fragment key={passage.id}>
            {/* White space between touching passages belongs to neither. */}
            {position > 0 && passage.start > (passages[position - 1]?.end ?? 0) && ' '}
            <blockquote
              lang={document.language}
              dir="auto"
              cite={cite ?? undefined}
              data-passage={passage.id}
              data-voice={passage.voice.mode}
              aria-current={passage.id === current ? 'true' : undefined}
            >
              {passage.isHeading ? (
                <h3 className={styles.sourceHeading}>
                  <Runs runs={passage.runs} marked={marked} onCheck={onCheck} />
                </h3>
              ) : (
                <Runs runs={passage.runs} marked={marked} onCheck={onCheck} />
              )}
            </blockquote>
            {/* The first passage's link is the number in the margin. */}
            {position > 0 && (
              <a
                className={`screen-only ${reading.permalink}`}
                href={linkTo({ read: document.id, passage: passage.id })}
                aria-label={say('document.linkToWords', {
                  words: say('words.quoted', { words: firstWords(passage.runs) }),
                })}
                title={say('document.linkToPassage')}
              >
                <Icon shape="link" />
              </a>
            )}
          </Fragment>
        ))}
      </div>
      {voices.map((passage) => (
        <VoiceLine
          key={passage.id}
          voice={passage.voice}
          {...(passages.length > 1 && { words: { text: firstWords(passage.runs), lang: document.language } })}
        />
      ))}
      {opened && <CopyQuotation document={document} passage={opened} />}
    </div>
  );
}
