import { useEffect, useRef } from 'react';
import type { AtlasDocument } from '../../atlas/model/document.ts';
import type { CheckId, FeatureId } from '../../atlas/model/ids.ts';
import type { AtlasIndex } from '../ground/atlasIndex.ts';
import { linksAsOneStop } from '../ground/oneTabStop.ts';
import { PanelSection } from '../ground/PanelSection.tsx';
import { useChoices, useDetails, useMapState, useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { CheckCard } from '../quotation/CheckCard.tsx';
import { Runs } from '../quotation/Runs.tsx';
import { AsWritten } from '../words/Named.tsx';
import styles from './document.module.css';
import { MentionStrip } from './MentionStrip.tsx';
import { countInParts, type MentionPlace, mentionsIn } from './mentions.ts';
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
  const checks = useDetails().checks.filter((check) => check.document === document.id);
  const marked = new Set(select === null ? [] : [select, ...speakingOf(select, index)]);
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

/** Events at a feature, and what else passages speak of it by: its parts, and events at them. */
const speakingOf = (id: FeatureId, index: AtlasIndex): FeatureId[] => [
  ...index.eventsAt(id).map((event) => event.id),
  ...(index.feature(id)?.mentions ?? []).flatMap(({ via = [] }) => via),
];

const cardId = (check: CheckId): string => `check-of-${check}`;

const options = [
  { value: 'document', label: 'document.wholeDocument' },
  { value: 'reading', label: 'document.whatIAmReading' },
] as const;

/** What the map shows of the open document: all it speaks of, or what is being read, which the map then follows; `read` says how much of that it can show. */
function MapSwitch({ read }: { read: number | null }) {
  const { state } = usePage().map;
  const { say } = useMessages();
  const shown = useMapState(({ shows }) => shows);
  return (
    <fieldset className={`flow ${reading.mapSwitch}`}>
      <legend>{say('document.map')}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name="map-shows"
            checked={shown === value}
            onChange={() => state.setState({ shows: value })}
          />
          {say(label)}
        </label>
      ))}
      {shown === 'reading' && (
        <p className={reading.read}>
          {read === null ? say('document.followsReading') : say('document.namedHere', { count: read })}
        </p>
      )}
    </fieldset>
  );
}

/** Parts the text is counted in: each a few lines of a text of usual length. */
const parts = 48;

interface Props {
  all: readonly MentionPlace[];
  selected: readonly MentionPlace[];
}

/**
 * A slim histogram of mentions along the text, beside the scroll bar, those of what is selected laid over it. A picture to
 * the eye only: the text and the mention strip hold the same, for keyboard and ear.
 */
function MentionRail({ all, selected }: Props) {
  const counts = countInParts(all, parts);
  const most = Math.max(1, ...counts);
  return (
    <div className={`screen-only ${reading.rail}`}>
      <svg viewBox={`0 0 20 ${parts}`} preserveAspectRatio="none" aria-hidden="true">
        <path className={reading.bars} d={bars(counts, most)} />
        <path className={reading.ownBars} d={bars(countInParts(selected, parts), most)} />
      </svg>
    </div>
  );
}

/** Bars from the right edge, one unit of height per part; a single mention can be seen too. */
function bars(counts: readonly number[], most: number): string {
  return counts
    .map((count, part) => {
      const length = count === 0 ? 0 : 4 + (16 * count) / most;
      return length === 0 ? '' : `M20 ${part}.1h-${length.toFixed(1)}v.8h${length.toFixed(1)}z`;
    })
    .join('');
}
