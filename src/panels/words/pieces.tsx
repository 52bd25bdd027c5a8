import type { ReactNode } from 'react';

/** How a message's `<soft>` is set. */
export const soft = (words: ReactNode[]) => (
  <span key="soft" className="soft">
    {words}
  </span>
);

/** How a message's `<b>` is set. */
export const b = (words: ReactNode[]) => <strong key="b">{words}</strong>;

/** How a message's `<link>` is set that leads to this address. */
export const linkedTo = (href: string | undefined) => (words: ReactNode[]) => (
  <a key="link" href={href}>
    {words}
  </a>
);
