import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { alphaNote, atlas } from '../../panels/fixtures/alphaAtlas.ts';
import { readingPages } from './readingPages.tsx';

const hostile = '<script>alert(1)</script>';
const [first, ...others] = atlas.features;
if (!first) throw new Error('The fixture has no features.');
const documents = atlas.documents.map((document) => ({ ...alphaNote, ...document }));
const pages = Object.fromEntries(
  readingPages({ ...atlas, features: [{ ...first, title: hostile }, ...others] }, documents),
);
const passages = alphaNote.blocks.filter((block) => block.type === 'passage');

test('a document’s page has every passage letter for letter, and what reference managers ask for', () => {
  const page = pages[`documents/${alphaNote.id}/index.html`] ?? '';
  const text = page
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  for (const { runs } of passages) expect(text).toContain(runs.map((run) => run.text).join(''));
  expect(page).toContain('<meta name="citation_title"');
  expect(page).toContain('<link rel="canonical" href="./"/>');
});

test('words of the data stay words', () => {
  const all = Object.values(pages).join('');
  expect(all).not.toContain(hostile);
  expect(pages[`features/${first.id}/index.html`]).toContain('&lt;script&gt;alert(1)');
});

test('a feature’s page names the picture of its place, where there is one, and the others none', () => {
  const address = 'https://maps.example/alpha.jpg';
  const pictured = Object.fromEntries(readingPages(atlas, documents, new Map([[first.id, address]])));
  expect(pictured[`features/${first.id}/index.html`]).toContain(
    `<meta property="og:image" content="${address}"/>`,
  );
  expect(Object.values(pictured).filter((page) => page.includes('og:image'))).toHaveLength(1);
});

test('every link between the pages leads to one of them', () => {
  const known = new Set(Object.keys(pages));
  let followed = 0;
  for (const [path, page] of Object.entries(pages)) {
    for (const [, href = ''] of page.matchAll(/ href="(\.[^"?#]*)["?#]/g)) {
      const target = posix.join(posix.dirname(path), href);
      if (!/^(documents|features|differences|accessibility)\//.test(target)) continue;
      expect(known).toContain(`${target.replace(/\/?$/, '/')}index.html`);
      followed++;
    }
  }
  expect(followed).toBeGreaterThan(Object.keys(pages).length);
});

test('what differs stands there with both sides, its words marked, and a way to the map', () => {
  const page = pages['differences/index.html'] ?? '';
  const [, report = ''] = page.split('<article id="report-alpha-strait-1">');
  expect(report).toContain('<mark>Alpha Strait</mark>');
  expect(report).toContain('The pilot gives 52 km.');
  expect(report).toContain('href="https://example.org/pilot"');
  expect(report).toContain('href="../?select=alpha-strait&amp;read=alpha-note&amp;passage=p1"');
  expect(page).not.toContain('Ships wait for the tide.');
});

test('how much of a document is shown stands in a table, with what its columns count', () => {
  const page = pages['coverage.html'] ?? '';
  const cells = page.replace(/<\/t[hdr]>/g, '|').replace(/<[^>]*>/g, '');
  expect(cells).toContain(`${alphaNote.title}|${passages.length}|`);
  expect(page).toContain('<dt>No independent check</dt>');
});
