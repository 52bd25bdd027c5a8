import { useEffect, useId } from 'react';
import type { Check } from '../../atlas/model/check.ts';
import { statedDistances } from '../../atlas/rings/statedDistances.ts';
import { Button } from '../ground/buttons.tsx';
import { VerdictIcon } from '../ground/icons.tsx';
import { rowsAsOneStop } from '../ground/oneTabStop.ts';
import { useDetails, useMapState, useMessages, usePage } from '../ground/pageContext.ts';
import { CheckCard } from '../quotation/CheckCard.tsx';
import { CheckWords } from '../quotation/CheckWords.tsx';
import { outcomeInWords } from '../quotation/verdicts.ts';
import { FeatureName } from '../words/Named.tsx';
import styles from './feature.module.css';

interface Props {
  checks: readonly Check[];
  /** The feature they stand under: not named again. */
  of: string;
}

/** The figures the texts state about a feature: a line each with its verdict, which opens to what was computed. One tab stop. */
export function Checks({ checks, of }: Props) {
  const { say } = useMessages();
  if (checks.length === 0) return null;
  return (
    <section ref={rowsAsOneStop} className={styles.checks} aria-labelledby="checks-title">
      <h3 id="checks-title">{say('feature.checks', { count: checks.length })}</h3>
      {checks.map((check) => (
        <details key={check.id} data-row data-verdict={check.verdict}>
          <summary data-stop>
            <CheckLine check={check} of={of} />
          </summary>
          <CheckCard check={check} />
        </details>
      ))}
      <DrawTheWords key={of} of={of} />
    </section>
  );
}

function CheckLine({ check, of }: { check: Check; of: string }) {
  const { index } = usePage();
  const messages = useMessages();
  const others = check.features.filter((id) => id !== of).flatMap((id) => index.feature(id) ?? []);
  return (
    <>
      <VerdictIcon verdict={check.verdict} /> <CheckWords check={check} />{' '}
      {others.map((feature, position) => (
        <span key={feature.id} className="soft">
          {position > 0 && messages.say('words.listSeparator')}
          <FeatureName feature={feature} />
        </span>
      ))}{' '}
      <strong>{outcomeInWords(check, messages)}</strong>
    </>
  );
}

/**
 * A switch for the bands in which the distances that texts state put a feature: where several meet, the words agree. Drawn
 * while the panel is open; nothing where no distance is stated.
 */
export function DrawTheWords({ of }: { of: string }) {
  const { map, index } = usePage();
  const { checks } = useDetails();
  const { say } = useMessages();
  const drawn = useMapState(({ ringsOf }) => ringsOf === of);
  const there = useMapState((state) => state.drawn !== null);
  const meaning = useId();
  const distances = statedDistances(of, { checks, features: index.atlas.features });
  useEffect(() => () => map.drawRings(null), [map]);
  if (distances.length === 0 || !there) return null;
  return (
    <p className={`${drawn ? '' : 'screen-only'} flow ${styles.rings}`}>
      <Button
        className="screen-only"
        aria-pressed={drawn}
        aria-describedby={meaning}
        onClick={() => map.drawRings(drawn ? null : of)}
      >
        {say('feature.drawTheWords')}
      </Button>{' '}
      <span id={meaning} className="soft">
        {say('feature.drawnWords', { count: distances.length })}
      </span>
    </p>
  );
}
