import type { Feature } from '../../atlas/model/feature.ts';
import { linkTo } from '../../state/links.ts';
import { Icon } from '../page/icons.tsx';
import { useActions, useChoices, usePage } from '../page/pageContext.ts';
import { datesAsText } from '../words/datesInWords.ts';
import { nameIn } from '../words/namesInWords.ts';
import { FeatureSwatch } from './FeatureSwatch.tsx';
import styles from './margin.module.css';
import { useInTime } from './useInTime.ts';

/** One feature in the list: opens its panel, lights its shape, and has its own switch. */
export function FeatureRow({ feature }: { feature: Feature }) {
  const { light, announcer } = usePage();
  const { toggleFeature } = useActions();
  const lang = useChoices((choices) => choices.lang);
  const isSelected = useChoices(({ select }) => select === feature.id);
  const isHidden = useChoices(({ hidden }) => hidden.includes(feature.id));
  const inTime = useInTime(feature);
  const shown = nameIn(feature, lang);
  const toggle = () => {
    toggleFeature(feature.id);
    announcer.say(`${feature.title} ${isHidden ? 'shown' : 'hidden'}.`);
  };
  return (
    <li
      className={styles.row}
      data-row
      data-outside={inTime ? undefined : true}
      onPointerEnter={() => light([feature.id])}
      onPointerLeave={() => light([])}
      onFocus={() => light([feature.id])}
      onBlur={() => light([])}
    >
      <a
        className={styles.feature}
        data-stop
        data-feature={feature.id}
        href={linkTo({ select: feature.id, read: null })}
        aria-current={isSelected ? 'true' : undefined}
      >
        <FeatureSwatch feature={feature} />
        <span>
          <bdi lang={shown.lang}>{shown.name}</bdi>
          {feature.when && <span className={styles.when}> {datesAsText(feature.when)}</span>}
          {!inTime && <span className={styles.when}> (outside the time shown)</span>}
        </span>
      </a>
      {feature.shape !== null && (
        <button
          type="button"
          data-stop
          className={styles.eye}
          aria-pressed={!isHidden}
          aria-label={`${feature.title} on the map`}
          title={isHidden ? 'Hidden: show on the map' : 'Hide on the map'}
          onClick={toggle}
        >
          <Icon shape={isHidden ? 'hidden' : 'shown'} />
        </button>
      )}
    </li>
  );
}
