import { type ComponentProps, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './ground.module.css';
import { useMessages } from './pageContext.ts';

/** So many come at a time: of thousands the page would be busy for seconds. */
const atATime = 200;

interface Props<Of> extends Omit<ComponentProps<'ul'>, 'children'> {
  of: readonly Of[];
  /** One item, with its key. */
  children: (each: Of) => ReactNode;
}

/** A list of any length, the first of it at once and the rest when it is asked for. Its button is a row of its own: see `rowsAsOneStop`. */
export function LongList<Of>({ of, children, ...list }: Props<Of>) {
  const { say } = useMessages();
  const [shown, setShown] = useState(atATime);
  const element = useRef<HTMLUListElement>(null);
  const more = Math.min(of.length - shown, atATime);
  const showMore = () => {
    flushSync(() => setShown(shown + atATime));
    // Read on where it went on; the last time the button is gone.
    element.current?.children[shown]?.querySelector<HTMLElement>('a')?.focus();
  };
  return (
    <>
      <ul {...list} ref={element}>
        {of.slice(0, shown).map(children)}
      </ul>
      {more > 0 && (
        <div data-row>
          <button type="button" data-stop className={styles.quietButton} onClick={showMore}>
            {say('words.showMore', { count: more })}
          </button>
        </div>
      )}
    </>
  );
}
