import { useChoices, useLang, useMessages, usePage } from '../ground/pageContext.ts';
import { ToPanel } from '../ground/ToPanel.tsx';
import { stepLink, tourIn } from '../words/tours.ts';
import { Disclosed } from './Disclosed.tsx';
import styles from './margin.module.css';

/** The guided readings, each a way to its first step. Nothing where the atlas has none. */
export function TourList() {
  const { atlas } = usePage().index;
  const open = useChoices(({ tour }) => tour);
  const lang = useLang();
  const { say } = useMessages();
  if (atlas.tours.length === 0) return null;
  return (
    <Disclosed title={say('margin.guidedReadings', { count: atlas.tours.length })}>
      <ul className={styles.texts}>
        {atlas.tours
          .map((written) => tourIn(written, lang))
          .map((tour) => (
            <li key={tour.id}>
              <a
                href={stepLink(atlas, tour, 1)}
                lang={tour.language}
                aria-current={tour.id === open ? 'true' : undefined}
              >
                {tour.title}
              </a>
              {tour.id === open && <ToPanel />}
              <p className="soft">
                <span lang={tour.language}>{tour.summary}</span> ·{' '}
                {say('margin.steps', { count: tour.steps.length })}
              </p>
            </li>
          ))}
      </ul>
    </Disclosed>
  );
}
