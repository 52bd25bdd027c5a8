import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import type { DocumentSummary } from '../model/document.ts';
import { documentCitations } from './documentCitations.ts';

const known: DocumentSummary = {
  id: 'alpha-note',
  title: 'Drills & “quiet” waters: 5 % of {Alpha}_Strait',
  author: [{ literal: 'A. B. Writer' }],
  containerTitle: 'Alpha Review',
  publisher: 'Beta Press',
  issued: '2001-05-04',
  issuedNote: 'Printed on its first page.',
  url: 'https://example.org/a_very_long_address/that-is-longer-than-seventy-characters/alpha_note',
  language: 'en',
  rights: '',
  sourceFile: '',
  sourceSha256: '',
  sourceLength: 1,
  quotedLength: 1,
  passageCount: 1,
};
const { containerTitle: _containerTitle, url: _url, ...bare } = known;
const unknown: DocumentSummary = {
  ...bare,
  title: 'A report on tides',
  author: [],
  issued: '2001-05-26/2001-06-02',
  issuedNote: 'Inferred from its text.',
};
/** What a reference manager makes of it: citation-js's own reader of the format. */
const readBack = (text: string) => new Cite(text).data[0];

describe('A document of which all is known', () => {
  const citations = documentCitations(known);

  test('is cited as the three manuals ask', () => {
    const { url } = known;
    expect(citations.apa).toBe(
      `Writer, A. B. (2001, May 4). Drills & “quiet” waters: 5 % of {Alpha}_Strait. Alpha Review. ${url}`,
    );
    expect(citations.chicago).toBe(
      `Writer, A. B. “Drills & ‘quiet’ waters: 5 % of {Alpha}_Strait.” Alpha Review. Beta Press, May 4, 2001. ${url}.`,
    );
    expect(citations.mla).toBe(
      `Writer, A. B. “Drills & ‘quiet’ waters: 5 % of {Alpha}_Strait.” Alpha Review, Beta Press, 4 May 2001, ${url}.`,
    );
  });

  test.each(['bibtex', 'ris', 'csl'] as const)('is the same after a way through %s', (format) => {
    const item = readBack(citations[format]);
    expect(item).toMatchObject({
      title: known.title,
      author: [{ family: 'Writer', given: 'A. B.' }],
      'container-title': 'Alpha Review',
      URL: known.url,
    });
    expect(item?.issued).toMatchObject({ 'date-parts': [[2001, 5, 4]] });
  });

  test('RIS has no broken lines, dates of fixed width, and ends as RIS ends', () => {
    for (const line of citations.ris.trimEnd().split('\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/);
    expect(citations.ris).toContain('DA  - 2001/05/04/\n');
    expect(citations.ris).toMatch(/\nER {2}- \n$/);
  });
});

describe('A document whose author is not named and whose date was inferred', () => {
  const citations = documentCitations(unknown);

  test('is cited by its title, and about the year that is certain', () => {
    expect(citations.apa).toBe('A report on tides. (ca. 2001). Beta Press.');
    expect(citations.chicago).toBe('“A report on tides.” Beta Press, c. 2001.');
    expect(citations.mla).toBe('“A report on tides.” Beta Press, c. 2001.');
  });

  test.each(['bibtex', 'ris', 'csl'] as const)(
    'names no author in %s, and says how the date is known',
    (format) => {
      const item = readBack(citations[format]);
      expect(item?.author).toBeUndefined();
      expect(item?.note).toBe('Date 2001-05-26/2001-06-02: Inferred from its text.');
    },
  );

  test('within one month it is about that month', () => {
    const { apa } = documentCitations({ ...unknown, issued: '2001-05-26/2001-05-30' });
    expect(apa).toContain('(ca. 2001, May)');
  });
});

test('a title that is the editor’s stands in square brackets, without quotation marks, and says so', () => {
  const citations = documentCitations({ ...unknown, titleNote: 'Supplied.' });
  expect(citations.chicago).toBe('[A report on tides]. Beta Press, c. 2001.');
  expect(citations.mla).toBe('[A report on tides]. Beta Press, c. 2001.');
  expect(readBack(citations.csl)?.note).toMatch(/^Supplied\. Date/);
});

test.each(['Alpha Press Agency', 'Writer Ann', 'B. C. D.'])(
  'the author “%s” keeps the order of its words',
  (literal) => {
    expect(
      documentCitations({ ...known, author: [{ literal }] }).mla.startsWith(literal.replace(/\.$/, '')),
    ).toBe(true);
    expect(readBack(documentCitations({ ...known, author: [{ literal }] }).csl)?.author).toEqual([
      { literal },
    ]);
  },
);
