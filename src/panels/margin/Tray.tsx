import { useId, useState } from 'react';
import type { Feature } from '../../atlas/model/feature.ts';
import { linkTo } from '../../state/links.ts';
import { Icon } from '../ground/icons.tsx';
import { useChoices, useMessages } from '../ground/pageContext.ts';
import { datesAsText } from '../words/datesInWords.ts';
import { AsWritten, FeatureName } from '../words/Named.tsx';
import styles from './margin.module.css';
import { useInTime } from './useInTime.ts';

interface Props {
  /** Of the button that opens the tray: links lead to it. */
  id: string;
  title: string;
  features: readonly Feature[];
  /** Why the feature is in the tray. */
  reason?: (feature: Feature) => string | undefined;
}

/** A part of the list, closed at first: features that the map, or the band of time, cannot show. */
export function Tray({ id, title, features, reason }: Props) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const { say } = useMessages();
  if (features.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.title} data-row>
        <button
          id={id}
          type="button"
          data-stop
          className={styles.titleButton}
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setOpen(!open)}
        >
          {say('margin.tray', { title, count: features.length })} <Icon shape={open ? 'up' : 'down'} />
        </button>
      </h2>
      <ul id={listId} hidden={!open} className={styles.unlocated}>
        {features.map((feature) => (
          <TrayRow key={feature.id} feature={feature} reason={reason?.(feature)} />
        ))}
      </ul>
    </section>
  );
}

function TrayRow({ feature, reason }: { feature: Feature; reason: string | undefined }) {
  const isSelected = useChoices(({ select }) => select === feature.id);
  const inTime = useInTime(feature);
  const messages = useMessages();
  return (
    <li data-row data-outside={inTime ? undefined : true}>
      <a
        data-stop
        data-feature={feature.id}
        href={linkTo({ select: feature.id, read: null })}
        aria-current={isSelected ? 'true' : undefined}
      >
        <FeatureName feature={feature} />
      </a>
      {feature.when && <span className={styles.when}> {datesAsText(feature.when, messages)}</span>}
      {!inTime && <span className={styles.when}> {messages.say('margin.outside')}</span>}
      {reason !== undefined && (
        <p>
          <AsWritten>{reason}</AsWritten>
        </p>
      )}
    </li>
  );
}
