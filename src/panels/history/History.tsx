import type { ReactNode } from 'react';
import type { Change } from '../../atlas/model/change.ts';
import { PanelSection } from '../ground/PanelSection.tsx';
import { useDetails, useMessages } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { Dates } from '../words/Dates.tsx';
import { AsWritten } from '../words/Named.tsx';
import styles from './history.module.css';

interface Props {
  /** Whether a change is told, by a name that it touches. */
  of: (name: string) => boolean;
  /** What stands after a change. */
  where?: (change: Change) => ReactNode;
}

/** When what these names stand for last changed in meaning, and behind it the changes before; nothing where none is known. */
export function History({ of, where }: Props) {
  const { changes } = useDetails();
  const { say } = useMessages();
  const [last, ...earlier] = changes.filter(({ touches }) => touches.some(of));
  if (!last) return null;
  return (
    <PanelSection title={say('history.changed')}>
      <div className={`${panel.details} ${styles.history}`}>
        <p>
          <ChangeLine change={last} />
          {where?.(last)}
        </p>
        {earlier.length > 0 && (
          <details>
            <summary>{say('history.earlier', { count: earlier.length })}</summary>
            <ChangeLines changes={earlier} where={where} />
          </details>
        )}
      </div>
    </PanelSection>
  );
}

/** Changes as a list. */
export function ChangeLines({ changes, where }: { changes: readonly Change[] } & Pick<Props, 'where'>) {
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.id}>
          <ChangeLine change={change} />
          {where?.(change)}
        </li>
      ))}
    </ul>
  );
}

/** When something changed in meaning, and what: the editor's words. */
function ChangeLine({ change }: { change: Change }) {
  return (
    <>
      <Dates edtf={change.date} /> · <AsWritten>{change.says}</AsWritten>
    </>
  );
}
