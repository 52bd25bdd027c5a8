import { useState } from 'react';
import { useStore } from 'zustand';
import { bring, keptName } from '../../state/ownFiles.ts';
import { recall } from '../../state/remembered.ts';
import { Later } from '../ground/Later.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { useDroppedFiles } from '../ground/useDroppedFiles.ts';
import styles from './own.module.css';
import { ownParts } from './ownParts.ts';

/** Takes what is dropped on the page, and says what became of it. The code for that comes with the first file. */
export function OwnArrivals() {
  const { own } = usePage();
  const { say } = useMessages();
  const some = useStore(own, ({ brought }) => brought.length > 0);
  const [called, setCalled] = useState(() => recall(keptName) !== null);
  if (some && !called) setCalled(true);
  return (
    <>
      <DropArea />
      {called && (
        <div className={styles.news}>
          <Later what={say('own.title')} load={ownParts}>
            {({ OwnNews }) => <OwnNews />}
          </Later>
        </div>
      )}
    </>
  );
}

/** Takes files that are dropped anywhere on the page. Seen while they are dragged over it. */
function DropArea() {
  const { own } = usePage();
  const { say } = useMessages();
  const over = useDroppedFiles(null, (files) => bring(own, files));
  if (!over) return null;
  return (
    <div className={styles.drop} role="status" data-drop-area="">
      <p>{say('own.dropHere')}</p>
    </div>
  );
}
