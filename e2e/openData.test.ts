import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';

const sources = fileURLToPath(new URL('../../shared/documents/', import.meta.url));

const read = async (path: string) => (await fetch(new URL(path, inject('site')))).json();

interface Annotation {
  type: string;
  motivation: string;
  target: {
    source: { id: string };
    selector: {
      type: string;
      exact?: string;
      prefix?: string;
      suffix?: string;
      start?: number;
      end?: number;
    }[];
  };
}

/** The documented normalisation, written a second time and shorter: markup out, white space folded. */
const fold = (text: string) =>
  text
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    // A passage may begin or end within the words of a link.
    .replace(/^([^[\]]*)\]\([^)\s]*\)/, '$1')
    .replace(/\[([^\]]*)$/, '$1')
    .replace(/\*+/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/gu, ' ')
    .trim();

describe('The open data of the built site', () => {
  test('atlas.geojson is one RFC 7946 collection, each feature with the words or the reason', async () => {
    const atlas = await read('data/atlas.geojson');
    expect(atlas.type).toBe('FeatureCollection');
    expect(atlas.features.length).toBeGreaterThan(30);
    for (const feature of atlas.features) {
      expect(feature.type).toBe('Feature');
      expect(typeof feature.id).toBe('string');
      const { passages = [], unquoted, unlocated, basis, kind } = feature.properties;
      expect(passages.length > 0 || Boolean(unquoted) || kind === 'measure', feature.id).toBe(true);
      expect(feature.geometry !== null || Boolean(unlocated), feature.id).toBe(true);
      if (feature.geometry !== null)
        expect(['stated', 'derived', 'named', 'schematic'], feature.id).toContain(basis);
    }
  });

  test.runIf(existsSync(sources))(
    'every annotation’s words stand in the stored source at its offsets',
    async () => {
      const documents: { id: string; custom: { sourceFile: string } }[] = await read('data/documents.json');
      const annotations: { items?: Annotation[]; first?: { items: Annotation[] } } =
        await read('data/annotations.jsonld');
      const items = annotations.items ?? annotations.first?.items ?? [];
      expect(items.length).toBeGreaterThan(80);
      for (const { type, target } of items) {
        expect(type).toBe('Annotation');
        const document = documents.find(({ id }) => target.source.id.endsWith(`:${id}`));
        const file = document?.custom.sourceFile ?? '';
        const text = Array.from(readFileSync(`${sources}${file}`, 'utf8'));
        const quote = target.selector.find((selector) => selector.type === 'TextQuoteSelector');
        const position = target.selector.find((selector) => selector.type === 'TextPositionSelector');
        const found = text.slice(position?.start, position?.end).join('');
        expect(fold(found)).toBe(quote?.exact);
      }
    },
  );

  test('documents.json is CSL-JSON', async () => {
    const documents = await read('data/documents.json');
    expect(documents.length).toBeGreaterThan(0);
    for (const item of documents) {
      expect(item.id).toEqual(expect.any(String));
      expect(item.type).toEqual(expect.any(String));
      expect(item.title).toEqual(expect.any(String));
      expect(item.issued).toMatchObject({ 'date-parts': expect.any(Array) });
    }
  });

  test('a file that is not there is answered as missing, not with the page', async () => {
    expect((await fetch(new URL('assets/none.js', inject('site')))).status).toBe(404);
  });
});
