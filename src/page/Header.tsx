import type { ReactNode } from 'react';
import groundStyles from '../panels/ground/ground.module.css';
import { useMessages, usePage } from '../panels/ground/pageContext.ts';
import { useWaysInHeader, Ways } from '../panels/ways/Ways.tsx';
import { AsWritten, Tagline } from '../panels/words/Named.tsx';
import { About } from './About.tsx';
import styles from './page.module.css';

interface Props {
  marginOpen: boolean;
  onMargin: () => void;
  /** On narrow screens the bar at the bottom has the button instead. */
  narrow: boolean;
  /** The search field, where it stands here. */
  children?: ReactNode;
}

/** The strip at the top: what this is, and the way to the data. */
export function Header({ marginOpen, onMargin, narrow, children }: Props) {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const waysHere = useWaysInHeader();
  return (
    <header className={styles.header}>
      <div className={styles.heading}>
        <h1>
          <AsWritten>{atlas.title}</AsWritten>
        </h1>
        <Tagline />
      </div>
      {children}
      {waysHere && <Ways />}
      {!narrow && (
        <button
          type="button"
          className={groundStyles.button}
          aria-expanded={marginOpen}
          aria-controls="margin"
          onClick={onMargin}
        >
          {say('page.layersAndList')}
        </button>
      )}
      <About />
    </header>
  );
}
