import type { TourSummary } from '../../atlas/model/tour.ts';
import groundStyles from '../ground/ground.module.css';
import { useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { stepLink } from '../words/stepLink.ts';
import styles from './tour.module.css';

/** Previous and next, and all steps as a list, each an ordinary link. */
export function StepNavigation({ tour, step }: { tour: TourSummary; step: number }) {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const { button } = groundStyles;
  /** To a step; where there is none, what says so. */
  const way = (to: number, there: string, none: string) =>
    tour.steps[to - 1] ? (
      <a className={button} href={stepLink(atlas, tour, to)}>
        {there}
      </a>
    ) : (
      <span className={button} aria-disabled="true">
        {none}
      </span>
    );
  return (
    <nav className={`screen-only ${styles.navigation}`} aria-label={say('tour.stepsOfReading')}>
      <p className={styles.ways}>
        {/* The two keep their places, so that a second press does not hit the other. */}
        {way(step - 1, say('tour.previousStep'), say('tour.firstStep'))}
        {way(step + 1, say('tour.nextStep'), say('tour.lastStep'))}
      </p>
      <details className={panel.details}>
        <summary>{say('tour.allSteps', { count: tour.steps.length })}</summary>
        <ol className={styles.steps} lang={tour.language}>
          {tour.steps.map(({ title }, position) => (
            <li key={title}>
              <a
                href={stepLink(atlas, tour, position + 1)}
                aria-current={position + 1 === step ? 'step' : undefined}
              >
                {title}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
