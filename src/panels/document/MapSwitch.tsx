import { useMapState, useMessages, usePage } from '../ground/pageContext.ts';
import styles from './reading.module.css';

const options = [
  { value: 'document', label: 'document.wholeDocument' },
  { value: 'reading', label: 'document.whatIAmReading' },
] as const;

/** What the map shows of the open document: all it speaks of, or what is being read, which the map then follows. */
export function MapSwitch() {
  const { state } = usePage().map;
  const { say } = useMessages();
  const shown = useMapState(({ shows }) => shows);
  return (
    <fieldset className={styles.mapSwitch}>
      <legend>{say('document.map')}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name="map-shows"
            checked={shown === value}
            onChange={() => state.setState({ shows: value })}
          />
          {say(label)}
        </label>
      ))}
    </fieldset>
  );
}
