import type { ReactNode } from 'react';
import styles from './quotation.module.css';

/** The address if it is one a page may link to (http or https), else null. */
export function outwardAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const { protocol } = new URL(href);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** A link that leaves the page. What is no web address stays plain text. */
export function OutwardLink({ href, children }: { href: string; children: ReactNode }) {
  const address = outwardAddress(href);
  if (address === null) return children;
  return (
    <a className={styles.outward} href={address} rel="noopener noreferrer" referrerPolicy="no-referrer">
      {children}
    </a>
  );
}
