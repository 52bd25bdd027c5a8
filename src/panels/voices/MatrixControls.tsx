import type { DocumentId } from '../../atlas/model/ids.ts';
import type { MessageKey } from '../../messages/messages.ts';
import { useMessages, usePage } from '../page/pageContext.ts';
import styles from './matrix.module.css';
import type { ColumnOrder, RowOrder } from './matrixOrder.ts';
import type { ColumnKind } from './voiceMatrix.ts';

/** How the reader wants the table. */
export interface MatrixChoices {
  kind: ColumnKind;
  rows: RowOrder;
  columns: ColumnOrder;
  /** The document whose passages alone are counted; null for all. */
  document: DocumentId | null;
  /** Only what the map shows: layers, hidden features and time. */
  onlyShown: boolean;
}

const kinds: readonly [ColumnKind, MessageKey, order: MessageKey][] = [
  ['places', 'voices.places', 'voices.orderOfPlaces'],
  ['events', 'voices.events', 'voices.orderOfEvents'],
];
const rowOrders: readonly [RowOrder, MessageKey][] = [
  ['count', 'voices.mostFirst'],
  ['name', 'voices.byName'],
  ['country', 'voices.byCountry'],
  ['document', 'voices.byDocument'],
];
const columnOrders: readonly [ColumnOrder, MessageKey][] = [
  ['count', 'voices.mostFirst'],
  ['name', 'voices.byName'],
  ['layer', 'voices.byLayer'],
];

interface Props {
  chosen: MatrixChoices;
  onChange: (part: Partial<MatrixChoices>) => void;
}

/** What stands in the table, and in which order. */
export function MatrixControls({ chosen, onChange }: Props) {
  const { documents } = usePage().index.atlas;
  const { say } = useMessages();
  return (
    <div className={styles.controls}>
      <fieldset className={styles.kinds}>
        <legend className="visually-hidden">{say('voices.columns')}</legend>
        {kinds.map(([kind, label]) => (
          <label key={kind}>
            <input
              type="radio"
              name="voices-kind"
              checked={kind === chosen.kind}
              onChange={() => onChange({ kind })}
            />
            {say(label)}
          </label>
        ))}
      </fieldset>
      <label>
        {say('voices.voices')}
        <select
          value={chosen.rows}
          onChange={({ target }) =>
            onChange({ rows: rowOrders.find(([order]) => order === target.value)?.[0] })
          }
        >
          {rowOrders.map(([order, label]) => (
            <option key={order} value={order}>
              {say(label)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(kinds.find(([kind]) => kind === chosen.kind)?.[2] ?? 'voices.orderOfPlaces')}
        <select
          value={chosen.columns}
          onChange={({ target }) =>
            onChange({ columns: columnOrders.find(([order]) => order === target.value)?.[0] })
          }
        >
          {columnOrders.map(([order, label]) => (
            <option key={order} value={order}>
              {say(label)}
            </option>
          ))}
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
      <label className={styles.check}>
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
