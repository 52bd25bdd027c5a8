import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { cached, MANY } from '../kept/cache.ts';
import type { DocumentCitations } from '../model/citation.ts';
import type { DocumentSummary } from '../model/document.ts';
import { type CitationItem, citationItem } from './citationItem.ts';
import { chicagoStyle, mlaStyle } from './citationStyles.ts';

const { styles } = plugins.config.get('@csl');
for (const quoted of [true, false]) {
  styles.add(`chicago-${quoted}`, chicagoStyle(quoted));
  styles.add(`mla-${quoted}`, mlaStyle(quoted));
}

/** citation-js breaks values after 70 characters, within words and addresses; readers of RIS differ on how to join them. */
const unbroken = (ris: string): string => ris.replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '');

/** RIS dates are `YYYY/MM/DD/`; citation-js leaves out the zeros. */
const paddedDates = (ris: string): string =>
  ris.replace(
    /^(DA {2}- )(\d{4})\/(\d{0,2})\/(\d{0,2})\//gm,
    (_line, tag: string, year: string, ...parts: string[]) =>
      `${tag}${[year, ...parts.slice(0, 2).map((part) => (part === '' ? '' : part.padStart(2, '0')))].join('/')}/`,
  );

/**
 * A document as its citation in three manuals of style and in three formats of reference managers. Made by a
 * CSL processor when the site is built, so that none is sent to the reader.
 */
export function documentCitations(document: DocumentSummary): DocumentCitations {
  const item = citationItem(document);
  const quoted = document.titleNote === undefined;
  return cached('citations', [item, quoted], () => citationsOf(item, quoted), [import.meta.dirname], MANY);
}

function citationsOf(item: CitationItem, quoted: boolean): DocumentCitations {
  const cite = new Cite(item);
  const entry = (template: string) =>
    cite.format('bibliography', { template, format: 'text', lang: 'en-US' }).trim();
  return {
    apa: entry('apa'),
    chicago: entry(`chicago-${quoted}`),
    mla: entry(`mla-${quoted}`),
    bibtex: cite.format('bibtex').trimStart(),
    ris: `${paddedDates(unbroken(cite.format('ris').trimStart()))}\n`,
    csl: `${cite.format('data')}\n`,
  };
}
