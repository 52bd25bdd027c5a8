import { useChoices, usePage } from '../page/pageContext.ts';
import { counted } from '../words/numbersInWords.ts';
import { stepLink } from '../words/stepLink.ts';
import { Disclosed } from './Disclosed.tsx';
import styles from './margin.module.css';

/** The guided readings, each a way to its first step. Nothing where the atlas has none. */
export function TourList() {
  const { atlas } = usePage().index;
  const open = useChoices(({ tour }) => tour);
  if (atlas.tours.length === 0) return null;
  return (
    <Disclosed title={`Guided readings (${atlas.tours.length})`}>
      <ul className={styles.documents}>
        {atlas.tours.map((tour) => (
          <li key={tour.id}>
            <a
              href={stepLink(atlas, tour, 1)}
              lang={tour.language}
              aria-current={tour.id === open ? 'true' : undefined}
            >
              {tour.title}
            </a>
            <p className={styles.when}>
              {tour.summary} · {counted(tour.steps.length, 'step')}
            </p>
          </li>
        ))}
      </ul>
    </Disclosed>
  );
}
