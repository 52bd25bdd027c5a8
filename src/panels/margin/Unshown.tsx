import type { Feature } from '../../atlas/model/feature.ts';
import { linkTo } from '../../state/links.ts';
import { rowsAsOneStop } from '../ground/oneTabStop.ts';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { ToPanel } from '../ground/ToPanel.tsx';
import { FeatureName, Remark } from '../words/Named.tsx';
import styles from './margin.module.css';
import { RowFacts, useOutside } from './RowFacts.tsx';

/**
 * What the map, or the band of time, cannot show: what the documents speak of and no place can be given for, each with
 * the reason; and what happened at no known date, which shows in any window of time. One tab stop.
 */
export function Unshown() {
  const { unlocated, undated } = usePage().index;
  const { say } = useMessages();
  return (
    <div ref={rowsAsOneStop}>
      <UnshownList
        id="not-on-the-map"
        title={say('margin.notOnTheMap')}
        features={unlocated}
        reason={(each) => each.unlocated}
      />
      <UnshownList
        id="no-date-given"
        title={say('margin.noDateGiven')}
        note={say('time.undatedAlwaysShow')}
        features={undated}
      />
    </div>
  );
}

interface ListProps {
  /** Of its heading: links lead to it. */
  id: string;
  title: string;
  /** Of all of them. */
  note?: string;
  features: readonly Feature[];
  /** Why the feature stands here. */
  reason?: (feature: Feature) => string | undefined;
}

function UnshownList({ id, title, note, features, reason }: ListProps) {
  const { say } = useMessages();
  if (features.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className={panel.heading}>
        {say('margin.tray', { title, count: features.length })}
      </h2>
      {note && <p className="soft">{note}</p>}
      <ul className={styles.texts}>
        {features.map((feature) => (
          <UnshownRow key={feature.id} feature={feature} reason={reason?.(feature)} />
        ))}
      </ul>
    </section>
  );
}

function UnshownRow({ feature, reason }: { feature: Feature; reason: string | undefined }) {
  const isSelected = useChoices(({ select }) => select === feature.id);
  return (
    <li data-row data-outside={useOutside(feature)}>
      <a
        data-stop
        data-feature={feature.id}
        href={linkTo({ select: feature.id, read: null })}
        aria-current={isSelected ? 'true' : undefined}
      >
        <FeatureName feature={feature} />
      </a>
      {isSelected && <ToPanel />}
      <RowFacts feature={feature} />
      <Remark>{reason}</Remark>
    </li>
  );
}
