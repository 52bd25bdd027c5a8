import type { Feature } from '../../atlas/model/feature.ts';
import { linkTo } from '../../state/links.ts';
import { IconButton } from '../ground/buttons.tsx';
import { useActions, useChoices, useLang, useMessages, usePage } from '../ground/pageContext.ts';
import rows from '../ground/rows.module.css';
import { ToPanel } from '../ground/ToPanel.tsx';
import { useLight } from '../ground/useLight.ts';
import { FeatureSwatch } from '../swatch/swatches.tsx';
import { FeatureName } from '../words/Named.tsx';
import { nameIn } from '../words/namesInWords.ts';
import styles from './margin.module.css';
import { RowFacts, useOutside } from './RowFacts.tsx';

/** One feature in the list: opens its panel, lights its shape, and has its own switch. */
export function FeatureRow({ feature }: { feature: Feature }) {
  const { announcer } = usePage();
  const light = useLight();
  const { toggleFeature } = useActions();
  const { say } = useMessages();
  const isSelected = useChoices(({ select }) => select === feature.id);
  const isHidden = useChoices(({ hidden }) => hidden.includes(feature.id));
  const title = nameIn(feature, useLang()).name;
  const toggle = () => {
    toggleFeature(feature.id);
    announcer.say(say(isHidden ? 'margin.shown' : 'margin.hidden', { title }));
  };
  return (
    <li className={rows.row} data-row data-outside={useOutside(feature)} {...light(feature.id)}>
      <a
        className={rows.thing}
        data-stop
        data-feature={feature.id}
        href={linkTo({ select: feature.id, read: null })}
        aria-current={isSelected ? 'true' : undefined}
      >
        <FeatureSwatch feature={feature} />
        <span>
          <FeatureName feature={feature} />
          <RowFacts feature={feature} />
        </span>
      </a>
      {isSelected && <ToPanel />}
      {feature.shape !== null && (
        <IconButton
          data-stop
          className={styles.eye}
          aria-pressed={!isHidden}
          label={say('margin.onTheMap', { title })}
          title={say(isHidden ? 'margin.showOnMap' : 'margin.hideOnMap')}
          onClick={toggle}
          shape={isHidden ? 'hidden' : 'shown'}
        />
      )}
    </li>
  );
}
