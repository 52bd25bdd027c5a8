import { Fragment, type ReactNode } from 'react';
import type { AtlasDocument, Passage } from '../../atlas/model/document.ts';
import type { CheckId, FeatureId } from '../../atlas/model/ids.ts';
import { linkTo } from '../../state/links.ts';
import { CopyLink } from '../ground/CopyLink.tsx';
import { VerdictIcon } from '../ground/icons.tsx';
import { linksAsOneStop } from '../ground/oneTabStop.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { Quotation } from '../quotation/Quotation.tsx';
import { VoiceLine } from '../quotation/VoiceLine.tsx';
import { Cite } from '../take/Cite.tsx';
import { CopyQuotation } from '../take/CopyQuotation.tsx';
import { FeatureName, InLanguage } from '../words/Named.tsx';
import { placeInSource } from '../words/placeInSource.ts';
import styles from './passage.module.css';

interface Props {
  document: AtlasDocument;
  passage: Passage;
  /** Features whose words are marked. */
  marked?: ReadonlySet<FeatureId>;
  markedChecks?: ReadonlySet<CheckId>;
  /** The events through which the passage speaks of the feature. */
  via?: readonly FeatureId[];
  /** Which of how many; as a rule it stands alone. */
  count?: { number: number; total: number };
  /** Names the document too: the passage does not stand under it. */
  titled?: boolean;
}

const alone = { number: 1, total: 1 };

/** One passage, verbatim, with who speaks and where it stands. Its links are one tab stop. */
export function PassageQuote({
  document,
  passage,
  marked,
  markedChecks,
  via = [],
  count = alone,
  titled = false,
}: Props) {
  const { index } = usePage();
  const messages = useMessages();
  const { say, pieces } = messages;
  const events = via.flatMap((id) => index.feature(id) ?? []);
  const inContext = linkTo({ read: document.id, passage: passage.id });
  return (
    <div className={styles.quote} data-passage={passage.id}>
      {(count.total > 1 || events.length > 0) && (
        <p className="soft">
          {count.total > 1 && say('page.numberOf', count)}
          {count.total > 1 && events.length > 0 && ' · '}
          {events.length > 0 &&
            pieces<ReactNode>('feature.through', {
              events: (
                <Fragment key="events">
                  {events.map((event, position) => (
                    <span key={event.id}>
                      {position > 0 && say('words.listSeparator')}
                      <a href={linkTo({ select: event.id })}>
                        <FeatureName feature={event} />
                      </a>
                    </span>
                  ))}
                </Fragment>
              ),
            })}
        </p>
      )}
      <div ref={linksAsOneStop} data-links="">
        <p className="visually-hidden">{say('document.linksHint')}</p>
        <Quotation document={document} runs={passage.runs} marked={marked} markedChecks={markedChecks} />
      </div>
      <VoiceLine voice={passage.voice} />
      <p className={`soft ${panel.source}`}>
        {titled && (
          <>
            <InLanguage lang={document.language}>
              <cite>{document.title}</cite>
            </InLanguage>
            {' · '}
          </>
        )}
        {placeInSource(passage, document, messages)}
        <br />
        <span className={styles.match}>
          <VerdictIcon verdict="holds" /> {say('feature.wordsMatch')}
        </span>
      </p>
      <div className={`soft flow screen-only ${panel.source} ${styles.actions}`}>
        <a href={inContext}>{say('feature.readInContext')}</a>
        <CopyLink to={{ read: document.id, passage: passage.id }} label={say('feature.copyPassageLink')} />
        <CopyQuotation document={document} passage={passage} />
        <Cite document={document} />
      </div>
    </div>
  );
}
