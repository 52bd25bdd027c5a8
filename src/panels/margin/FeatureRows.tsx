import type { Feature } from '../../atlas/model/feature.ts';
import { linkTo } from '../../state/links.ts';
import { isChosen } from '../../state/shownOnMap.ts';
import { isInWindow } from '../../state/timeWindow.ts';
import { IconButton } from '../ground/buttons.tsx';
import { LongList } from '../ground/LongList.tsx';
import { useActions, useChoices, useLang, useMessages, usePage } from '../ground/pageContext.ts';
import rows from '../ground/rows.module.css';
import { ToPanel } from '../ground/ToPanel.tsx';
import { useLight } from '../ground/useLight.ts';
import { FeatureSwatch } from '../swatch/swatches.tsx';
import { Dates } from '../words/Dates.tsx';
import { kindInWords, standingInWords } from '../words/kindInWords.ts';
import { FeatureName, Remark } from '../words/Named.tsx';
import { nameIn } from '../words/namesInWords.ts';
import styles from './margin.module.css';

/** Features as a list, a row each. */
export function FeatureRows({ features }: { features: readonly Feature[] }) {
  return (
    <LongList of={features} className={rows.things}>
      {(feature) => <FeatureRow key={feature.id} feature={feature} />}
    </LongList>
  );
}

/** One feature in the list: opens its panel, lights its shape, and has its own switch; or says why it has no place. */
function FeatureRow({ feature }: { feature: Feature }) {
  const { announcer } = usePage();
  const light = useLight();
  const { toggleFeature } = useActions();
  const { say } = useMessages();
  const isSelected = useChoices(({ select }) => select === feature.id);
  const isHidden = useChoices(({ hidden }) => hidden.includes(feature.id));
  // Time or the choice of standings leaves it out.
  const isOutside = useChoices((choices) => !isChosen(feature, choices));
  const title = nameIn(feature, useLang()).text;
  const toggle = () => {
    toggleFeature(feature.id);
    announcer.say(say(isHidden ? 'margin.shown' : 'margin.hidden', { title }));
  };
  return (
    <li data-outside={isOutside || undefined} {...light(feature.id)}>
      <div className={rows.row} data-row>
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
      </div>
      <Remark className={styles.description}>{feature.unlocated}</Remark>
    </li>
  );
}

/** What the sign of a row stands for, its dates, and whether they lie outside the time shown. */
function RowFacts({ feature: { kind, standing, when, span } }: { feature: Feature }) {
  const messages = useMessages();
  const time = useChoices((choices) => choices.time);
  return (
    <span className="soft">
      {' '}
      {kindInWords(kind, messages)}
      {standing && standing !== 'happened' && ` · ${standingInWords(standing, messages).word}`}
      {when && ' · '}
      {when && <Dates edtf={when} />}
      {!isInWindow(span, time) && ` ${messages.say('margin.outside')}`}
    </span>
  );
}
