import { rowsAsOneStop } from '../ground/oneTabStop.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { useWhole } from '../ground/useWhole.ts';
import { FeatureRows } from './FeatureRows.tsx';

/**
 * What the map, or the band of time, cannot show: what the documents speak of and no place can be given for, each with
 * the reason; and what happened at no known date, which shows in any window of time. One tab stop.
 */
export function Unshown() {
  useWhole();
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
              <FeatureRows features={features} />
            </section>
          ),
      )}
    </div>
  );
}
