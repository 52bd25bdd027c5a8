import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { linkTo } from '../../state/links.ts';
import { useChoices, useMessages } from '../ground/pageContext.ts';
import rows from '../ground/rows.module.css';
import type { EdgeSpot } from './edge.ts';
import styles from './offFrame.module.css';
import type { Placed } from './targets.ts';

interface Props {
  at: EdgeSpot;
  /** The nearest first. */
  places: readonly Placed[];
  nameOf(place: Placed): string;
  /** Such as “12 more west”. */
  more: string;
}

/** How many of those beyond a side are named before the list is opened. */
const namedAtOnce = 3;

/** How much lies beyond one side; pressed, a list of it: each leads to its feature and brings it into view. */
export function SideList({ at, places, nameOf, more }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const select = useChoices((choices) => choices.select);
  // What was chosen may come into view and leave the list, the focus with it: no blur tells of that.
  useEffect(() => {
    if (select !== null) setOpen(false);
  }, [select]);
  const names = places.slice(0, namedAtOnce).map(nameOf);
  const named = `${names.join(', ')}${places.length > namedAtOnce ? ', …' : ''}`;
  const label = useMessages().say('offFrame.named', { more, names: named });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: closes the list its button opened
    <div
      className={styles.side}
      data-side={at.side}
      data-keep-clear=""
      style={{ left: at.x, top: at.y }}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <button
        ref={button}
        type="button"
        className={styles.count}
        aria-expanded={open}
        aria-controls={id}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {more}
      </button>
      <ul id={id} className={`${rows.over} ${styles.list}`} hidden={!open}>
        {open &&
          places.map((place) => (
            <li key={place.id}>
              <a className={rows.thing} href={linkTo({ select: place.id })}>
                {nameOf(place)}
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}
