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
  const lists = [
    { title: say('margin.notOnTheMap'), note: null, features: unlocated },
    { title: say('margin.noDateGiven'), note: say('time.undatedAlwaysShow'), features: undated },
  ];
  return (
    <div ref={rowsAsOneStop}>
      {lists.map(
        ({ title, note, features }) =>
          features.length > 0 && (
            <section key={title} aria-label={title}>
              <h2 className={panel.heading}>{say('margin.tray', { title, count: features.length })}</h2>
              {note && <p className="soft">{note}</p>}
              <ul className={styles.texts}>
                {features.map((feature) => (
                  <UnshownRow key={feature.id} feature={feature} />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}

function UnshownRow({ feature }: { feature: Feature }) {
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
      <Remark>{feature.unlocated}</Remark>
    </li>
  );
}
