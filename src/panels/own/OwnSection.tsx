import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { bring } from '../../state/ownFiles.ts';
import { Button } from '../ground/buttons.tsx';
import groundStyles from '../ground/ground.module.css';
import { Later } from '../ground/Later.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import styles from './own.module.css';
import { ownParts } from './ownParts.ts';

/** The reader's own files in the legend: how to add some, and those that are on the map. */
export function OwnSection() {
  const { own } = usePage();
  const { say } = useMessages();
  const some = useStore(own, ({ files }) => files.length > 0);
  const [pasting, setPasting] = useState(false);
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={panel.heading}>
        {say('own.title')}
      </h2>
      {some && (
        <Later what={say('own.title')} load={ownParts}>
          {({ OwnFileRows }) => <OwnFileRows />}
        </Later>
      )}
      <div className={`flow ${styles.ways}`}>
        <label className={groundStyles.button}>
          {say('own.choose')}
          <input
            type="file"
            multiple
            className="visually-hidden"
            onChange={({ currentTarget }) => {
              const chosen = [...(currentTarget.files ?? [])];
              // The same file may be chosen again.
              currentTarget.value = '';
              bring(own, chosen);
            }}
          />
        </label>
        <Button onClick={() => setPasting(true)}>{say('own.paste')}</Button>
      </div>
      <p className="soft">{say('own.hint')}</p>
      {pasting && (
        <Later what={say('own.paste')} load={ownParts}>
          {({ PasteDialog }) => <PasteDialog onClose={() => setPasting(false)} />}
        </Later>
      )}
    </section>
  );
}
