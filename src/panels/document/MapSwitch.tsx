import { useMapState, useMessages, usePage } from '../ground/pageContext.ts';
import styles from './reading.module.css';

const options = [
  { value: 'document', label: 'document.wholeDocument' },
  { value: 'reading', label: 'document.whatIAmReading' },
] as const;

/** What the map shows of the open document: all it speaks of, or what is being read, which the map then follows; `read` says how much of that it can show. */
export function MapSwitch({ read }: { read: number | null }) {
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
      {shown === 'reading' && (
        <p className={styles.read}>
          {read === null ? say('document.followsReading') : say('document.namedHere', { count: read })}
        </p>
      )}
    </fieldset>
  );
}
