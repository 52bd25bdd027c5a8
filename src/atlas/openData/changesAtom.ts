import type { WholeAtlas } from '../model/atlas.ts';
import { changeIri, changesIri } from './iris.ts';
import { escaped, textElement } from './xmlText.ts';

/** Noon: the same day wherever it is read. */
const momentOf = (date: string): string => `${date}T12:00:00Z`;

const link = (rel: string, href: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;

/**
 * The changes of meaning as a feed (Atom, RFC 4287), newest first. Addresses are relative to the feed’s own: the host is the
 * deployer’s. A line keeps its id while its day and words do.
 */
export function changesAtom({ title, changes }: Pick<WholeAtlas, 'title' | 'changes'>): string {
  const updated = changes[0]?.date ?? '1970-01-01';
  const entries = changes.map(({ id, date, says, touches }) =>
    [
      '<entry>',
      textElement('id', changeIri(id)),
      textElement('title', says, ' type="text"'),
      textElement('updated', momentOf(date)),
      link('alternate', `../changes/#${id}`, 'text/html'),
      touches.map((name) => `<category term="${escaped(name)}"/>`).join(''),
      textElement('content', `${says} (${touches.join(', ')})`, ' type="text"'),
      '</entry>',
    ].join(''),
  );
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    textElement('id', changesIri),
    textElement('title', `${title}: changes of meaning`),
    textElement('updated', momentOf(updated)),
    `<author>${textElement('name', title)}</author>`,
    link('self', 'changes.atom', 'application/atom+xml'),
    link('alternate', '../changes/', 'text/html'),
    ...entries,
    '</feed>',
  ].join('\n')}\n`;
}
