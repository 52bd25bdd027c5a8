import { useStore } from 'zustand';
import type { Atlas } from '../atlas/model/atlas.ts';
import { baseOf } from '../layers/bases.ts';
import type { ChoicesStore } from '../state/store.ts';
import styles from './map.module.css';

/** Whom the base comes from, on the map itself: those who make such pictures ask for it. */
export function Credit({ atlas, choices }: { atlas: Atlas; choices: ChoicesStore }) {
  const credit = useStore(choices, ({ base }) => baseOf(base, atlas).credit);
  return (
    <small className={styles.credit} lang="en" data-keep-clear="" data-corner="">
      {credit}
    </small>
  );
}
