import type { TourSummary } from '../../atlas/model/tour.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { stepLink } from '../words/stepLink.ts';
import styles from './tour.module.css';

/** Previous and next, and all steps as a list, each an ordinary link. */
export function StepNavigation({ tour, step }: { tour: TourSummary; step: number }) {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const isLast = step === tour.steps.length;
  return (
    <nav className={styles.navigation} aria-label={say('tour.stepsOfReading')}>
      <p className={styles.ways}>
        {/* The two keep their places, so that a second press does not hit the other. */}
        {step > 1 ? (
          <a href={stepLink(atlas, tour, step - 1)}>{say('tour.previousStep')}</a>
        ) : (
          <span>{say('tour.firstStep')}</span>
        )}
        {isLast ? (
          <span>{say('tour.lastStep')}</span>
        ) : (
          <a href={stepLink(atlas, tour, step + 1)}>{say('tour.nextStep')}</a>
        )}
      </p>
      <details>
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
