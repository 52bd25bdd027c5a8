import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../ground/icons.tsx';
import panel from '../ground/panel.module.css';
import styles from './margin.module.css';

/** A section of the margin that opens on demand; what it holds is rendered only then. */
export function Disclosed({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={panel.heading}>
        <button
          type="button"
          className={styles.titleButton}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {title} <Icon shape={open ? 'up' : 'down'} />
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
