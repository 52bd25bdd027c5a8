import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withStartWords } from './startWords.ts';

test.each(['index', 'symbols'])(
  '%s.html begins with its own sentence, the data and the way to load it again',
  (name) => {
    const html = readFileSync(`${name}.html`, 'utf8');
    const lead = /data-start="([^"]*)"/.exec(html)?.[1] ?? '–';
    const page = withStartWords(html);
    expect(page).toContain(`<p>${lead}</p>`);
    expect(page).toMatch(
      /<h1>.*href="\.\/data\/atlas\.geojson".*data-start-failed hidden>.*<noscript>.*<\/main>/s,
    );
    expect(page).not.toContain('data-start="');
  },
);

test('a page without a place for them is refused', () => {
  expect(() => withStartWords('<main></main>')).toThrow('data-start');
});
