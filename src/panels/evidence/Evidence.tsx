import type { Check } from '../../atlas/model/check.ts';
import type { Feature } from '../../atlas/model/feature.ts';
import { Later } from '../ground/Later.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { CheckFigure } from './CheckFigure.tsx';
import { DateFigure } from './DateFigure.tsx';
import styles from './evidence.module.css';
import { LocatorFigure } from './LocatorFigure.tsx';

/** Where, when and whether the figures hold, as three small pictures; each is said in words further down. */
export function Evidence({ feature, checks }: { feature: Feature; checks: readonly Check[] }) {
  const { landSketch } = usePage();
  const { say } = useMessages();
  return (
    <div className={styles.evidence}>
      <Later what={say('evidence.theSketch')} load={landSketch} waiting={<div className={styles.figure} />}>
        {(sketch) => <LocatorFigure feature={feature} sketch={sketch} />}
      </Later>
      <DateFigure feature={feature} />
      <CheckFigure checks={checks} />
    </div>
  );
}
