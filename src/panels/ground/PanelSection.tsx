import { type ReactNode, useId } from 'react';
import panel from './panel.module.css';

/** A part of a panel under its heading. */
export function PanelSection({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={panel.section} aria-labelledby={id}>
      <h3 id={id} className={panel.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
