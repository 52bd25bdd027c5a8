import type { SourceReference, WholeFeature } from '../../atlas/model/feature.ts';
import { linksAsOneStop } from '../ground/oneTabStop.ts';
import { PanelSection } from '../ground/PanelSection.tsx';
import { useMessages } from '../ground/pageContext.ts';
import { OutwardLink } from '../quotation/OutwardLink.tsx';
import { Dates } from '../words/Dates.tsx';
import { datesAsText } from '../words/datesInWords.ts';
import { sourceKindInWords } from '../words/kindInWords.ts';
import { AsWritten } from '../words/Named.tsx';
import styles from './feature.module.css';

/** References outside the documents: where the shape or a differing report comes from. One tab stop. */
export function Sources({ feature }: { feature: WholeFeature }) {
  const { say } = useMessages();
  if (feature.sources.length === 0) return null;
  return (
    <PanelSection title={say('feature.outsideSources')}>
      <ul ref={linksAsOneStop} className={`ruled ${styles.list}`}>
        {feature.sources.map((source) => (
          <li key={source.id} data-links="">
            <SourceEntry source={source} />
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

/** Title (a link where there is an address), publisher, date, what kind of source it is and when it was read. */
export function SourceEntry({ source }: { source: SourceReference }) {
  const messages = useMessages();
  const { say } = messages;
  const { title, publisher, date, url, kind, accessed } = source;
  return (
    <>
      <AsWritten>
        {url === undefined ? title : <OutwardLink href={url}>{title}</OutwardLink>}
        {publisher && `, ${publisher}`}
      </AsWritten>
      {date && say('words.listSeparator')}
      {date && <Dates edtf={date} />}{' '}
      <span className="soft">
        {say('feature.sourceKind', {
          kind: sourceKindInWords(kind, messages),
          date: datesAsText(accessed, messages),
        })}
      </span>
    </>
  );
}
