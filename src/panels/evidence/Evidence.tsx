import { Suspense } from 'react';
import type { Check } from '../../atlas/model/check.ts';
import type { Feature } from '../../atlas/model/feature.ts';
import { CheckFigure } from './CheckFigure.tsx';
import { DateFigure } from './DateFigure.tsx';
import styles from './evidence.module.css';
import { LocatorFigure } from './LocatorFigure.tsx';

/** Where, when and whether the figures hold, as three small pictures; each is said in words further down. */
export function Evidence({ feature, checks }: { feature: Feature; checks: readonly Check[] }) {
  return (
    <div className={styles.evidence}>
      <Suspense fallback={<div className={styles.figure} />}>
        <LocatorFigure feature={feature} />
      </Suspense>
      <DateFigure feature={feature} />
      <CheckFigure checks={checks} />
    </div>
  );
}
