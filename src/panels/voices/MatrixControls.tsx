import type { TableFilter } from '../../state/tableFilter.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
import styles from './matrix.module.css';

interface Props {
  chosen: TableFilter;
  onChange: (part: Partial<TableFilter>) => void;
}

/** What stands in the table. */
export function MatrixControls({ chosen, onChange }: Props) {
  const { documents } = usePage().index.atlas;
  const { say } = useMessages();
  return (
    <div className={`screen-only flow ${styles.controls}`}>
      <label>
        {say('voices.columns')}
        <select
          value={chosen.columns}
          onChange={({ target }) => onChange({ columns: target.value === 'events' ? 'events' : 'places' })}
        >
          <option value="places">{say('voices.places')}</option>
          <option value="events">{say('voices.events')}</option>
        </select>
      </label>
      {documents.length > 1 && (
        <label>
          {say('voices.document')}
          <select
            value={chosen.document ?? ''}
            onChange={({ target }) => onChange({ document: target.value || null })}
          >
            <option value="">{say('voices.allDocuments')}</option>
            {documents.map(({ id, title, language }) => (
              <option key={id} value={id} lang={language}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <input
          type="checkbox"
          checked={chosen.onlyShown}
          onChange={({ target }) => onChange({ onlyShown: target.checked })}
        />
        {say('voices.onlyShown')}
      </label>
    </div>
  );
}
