import type { MessageKey } from '../../messages/messages.ts';
import type { ColumnKind, ColumnOrder, RowOrder, TableOrder } from '../../state/tableOrder.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
import styles from './matrix.module.css';

const kinds: readonly [ColumnKind, MessageKey][] = [
  ['places', 'voices.places'],
  ['events', 'voices.events'],
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
  chosen: TableOrder;
  onChange: (part: Partial<TableOrder>) => void;
}

/** What stands in the table, and in which order. */
export function MatrixControls({ chosen, onChange }: Props) {
  const { documents } = usePage().index.atlas;
  const { say } = useMessages();
  return (
    <div className={`screen-only ${styles.controls}`}>
      <OrderChoice
        label={say('voices.columns')}
        orders={kinds}
        chosen={chosen.columns}
        onChoose={(columns) => onChange({ columns })}
      />
      <OrderChoice
        label={say('voices.voices')}
        orders={rowOrders}
        chosen={chosen.rows}
        onChoose={(rows) => onChange({ rows })}
      />
      <OrderChoice
        label={say(chosen.columns === 'places' ? 'voices.orderOfPlaces' : 'voices.orderOfEvents')}
        orders={columnOrders}
        chosen={chosen.order}
        onChoose={(order) => onChange({ order })}
      />
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

interface OrderChoiceProps<T> {
  label: string;
  orders: readonly [T, MessageKey][];
  chosen: T;
  onChoose: (order: T) => void;
}

function OrderChoice<T extends string>({ label, orders, chosen, onChoose }: OrderChoiceProps<T>) {
  const { say } = useMessages();
  return (
    <label>
      {label}
      <select value={chosen} onChange={({ target }) => onChoose(target.value as T)}>
        {orders.map(([order, word]) => (
          <option key={order} value={order}>
            {say(word)}
          </option>
        ))}
      </select>
    </label>
  );
}
