import { useId, useRef, useState } from 'react';
import { linkTo } from '../../state/links.ts';
import { Icon } from '../page/icons.tsx';
import { useChoices, usePage } from '../page/pageContext.ts';
import { datesAsText } from '../words/datesInWords.ts';
import styles from './margin.module.css';
import { useRovingFocus } from './useRovingFocus.ts';

/** What the documents speak of and no place can be given for, each with the reason. */
export function NotOnTheMap() {
  const { unlocated } = usePage().index;
  const selected = useChoices(({ select }) => select);
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLElement>(null);
  const id = useId();
  useRovingFocus(list);
  if (unlocated.length === 0) return null;
  return (
    <section aria-labelledby="unlocated-title" ref={list}>
      <h2 id="unlocated-title" className={styles.title} data-row>
        <button
          type="button"
          data-stop
          className={styles.titleButton}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          Not on the map ({unlocated.length}) <Icon shape={open ? 'up' : 'down'} />
        </button>
      </h2>
      <ul id={id} hidden={!open} className={styles.unlocated}>
        {unlocated.map((feature) => (
          <li key={feature.id} data-row>
            <a
              data-stop
              data-feature={feature.id}
              href={linkTo({ select: feature.id, read: null })}
              aria-current={feature.id === selected ? 'true' : undefined}
            >
              {feature.title}
            </a>
            {feature.when && <span className={styles.when}> {datesAsText(feature.when)}</span>}
            <p>{feature.unlocated}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
