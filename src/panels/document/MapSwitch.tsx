import { useStore } from 'zustand';
import { usePage } from '../page/pageContext.ts';
import styles from './reading.module.css';

const options = [
  { value: 'document', label: 'whole document' },
  { value: 'reading', label: 'what I am reading' },
] as const;

/** What the map shows of the open document: all it speaks of, or what is being read, which the map then follows. */
export function MapSwitch() {
  const { mapShows } = usePage();
  const shown = useStore(mapShows);
  return (
    <fieldset className={styles.mapSwitch}>
      <legend>Map:</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name="map-shows"
            checked={shown === value}
            onChange={() => mapShows.setState(value, true)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
