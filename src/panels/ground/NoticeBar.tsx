import type { ReactNode } from 'react';
import styles from './ground.module.css';

interface Props {
  /** `status` for what is said when there is time for it. */
  role?: 'alert' | 'status';
  children: ReactNode;
}

/** A bar over the page: something is not as its reader may expect. There until it is dealt with. */
export function NoticeBar({ role = 'alert', children }: Props) {
  return (
    <div role={role} className={`screen-only flow ${styles.notice}`}>
      {children}
    </div>
  );
}
