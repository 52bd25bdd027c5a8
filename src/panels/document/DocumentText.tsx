import { useEffect, useRef } from 'react';
import type { AtlasDocument } from '../../atlas/model/document.ts';
import type { CheckId } from '../../atlas/model/ids.ts';
import { linksAsOneStop } from '../ground/oneTabStop.ts';
import { PanelSection } from '../ground/PanelSection.tsx';
import { useChoices, useMessages, usePage, useWhole } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { CheckCard } from '../quotation/CheckCard.tsx';
import { Runs } from '../quotation/Runs.tsx';
import { AsWritten } from '../words/Named.tsx';
import styles from './document.module.css';
import { MapSwitch } from './MapSwitch.tsx';
import { MentionRail } from './MentionRail.tsx';
import { MentionStrip } from './MentionStrip.tsx';
import { mentionsIn } from './mentions.ts';
import { Paragraph } from './Paragraph.tsx';
import { paragraphsOf } from './paragraphs.ts';
import reading from './reading.module.css';
import { useMentionWalk } from './useMentionWalk.ts';
import { useReadingMap } from './useReadingMap.ts';

/** A document's passages in order: source and editor set apart, text left out marked, figures with their verdicts, checks at the end. Its links are one tab stop. */
export function DocumentText({ document }: { document: AtlasDocument }) {
  const { index } = usePage();
  const { say } = useMessages();
  const place = useRef<HTMLDivElement>(null);
  const select = useChoices((choices) => choices.select);
  const strip = useRef<HTMLDivElement>(null);
  const checks = useWhole().atlas.checks.filter((check) => check.document === document.id);
  const marked = new Set(select === null ? [] : [select, ...index.eventsAt(select).map(({ id }) => id)]);
  const mentions = mentionsIn(document, marked);
  const walk = useMentionWalk(place, strip);
  const read = useReadingMap(place, document.id);
  useEffect(() => linksAsOneStop(place.current), []);
  const showCheck = (id: CheckId) => {
    const card = place.current?.querySelector(`[id="${CSS.escape(cardId(id))}"]`);
    if (card instanceof HTMLElement) card.focus();
  };
  return (
    <div className={`${styles.text} ${reading.reader}`} ref={place}>
      <div className={`screen-only ${reading.bar}`}>
        <MapSwitch read={read} />
        <MentionStrip total={mentions.length} walk={walk} strip={strip} />
      </div>
      <MentionRail all={mentionsIn(document, null)} selected={mentions} />
      <p className="visually-hidden">{say('document.linksHint')}</p>
      {paragraphsOf(document).map((block, position) => {
        if (block.type === 'paragraph') {
          const [{ id } = { id: '' }] = block.passages;
          return (
            <Paragraph
              key={id}
              document={document}
              passages={block.passages}
              marked={marked}
              onCheck={showCheck}
            />
          );
        }
        const key = `${block.type}${position}`;
        if (block.type === 'heading') {
          return (
            <h3 key={key} lang={document.language} className={styles.sourceHeading}>
              {block.heading.text}
            </h3>
          );
        }
        if (block.type === 'note') {
          return (
            <p key={key} className={`${panel.note} ${styles.note}`} data-links="">
              <strong>{say('feature.editorsNote')}</strong>{' '}
              <AsWritten>
                <Runs runs={block.note.runs} />
              </AsWritten>
            </p>
          );
        }
        return (
          <p key={key} className={styles.omitted}>
            <span aria-hidden="true">[…]</span>
            <span className="visually-hidden">{say('document.leftOut')}</span>
          </p>
        );
      })}
      {checks.length > 0 && (
        <PanelSection title={say('document.figuresChecked')}>
          {checks.map((check) => (
            <CheckCard key={check.id} check={check} id={cardId(check.id)} />
          ))}
        </PanelSection>
      )}
    </div>
  );
}

const cardId = (check: CheckId): string => `check-of-${check}`;
