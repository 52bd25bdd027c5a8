import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { bases } from '../layers/bases.ts';
import { sampleAtlas, sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import { spritePictures } from '../layers/sprite/spritePictures.ts';
import { defaultChoices } from '../state/choices.ts';
import { mapData } from './mapData.ts';
import { mapStyle } from './mapStyle.ts';
import { meantBy } from './meant.ts';
import { styleLayers } from './styleLayers.ts';

const atlas = {
  ...sampleAtlas,
  features: [
    ...sampleAtlas.features,
    sampleFeature({
      id: 'alpha-patrol',
      symbol: 'track',
      kind: 'patrol',
      basis: 'schematic',
      actors: ['birch'],
    }),
    sampleFeature({ id: 'alpha-pipe', symbol: 'flow', kind: 'pipeline', basis: 'stated' }),
    sampleFeature({ id: 'alpha-waters', symbol: 'named-area', kind: 'waters', basis: 'named' }),
  ],
};
const choices = { ...defaultChoices(atlas), layers: atlas.layers.map(({ id }) => id) };
const style = mapStyle(atlas, styleLayers(atlas, []), '', {}, () => 'https://example.org/sprite', choices);

const shapes = atlas.features.map(({ symbol, kind, basis, actors }) => ({
  symbol,
  kind,
  basis: basis ?? 'named',
  side: actors[0] ?? '',
}));

/** The properties that a source's features may have, as far as they name a picture. */
const properties: Record<string, Record<string, unknown>[]> = {
  features: shapes,
  selection: shapes,
  marks: mapData(atlas, choices, meantBy(atlas, choices)).marks.map(({ properties: own }) => ({ ...own })),
  labels: [{ gap: 'dot' }, { gap: 'none' }],
  badges: ['one', 'other', 'both'].map((share) => ({ share })),
  ruler: [{}],
};

/** Every picture a layer asks for on a base, for features of its source that have its symbol. */
function asked(layer: (typeof style.layers)[number], base: string): string[] {
  if (!('source' in layer)) return [];
  const values: Record<string, unknown> = { ...layer.layout, ...layer.paint };
  const owner = layer.id.split(':')[0];
  return ['icon-image', 'fill-pattern', 'line-pattern'].flatMap((property) => {
    if (values[property] === undefined) return [];
    const compiled = createExpression(values[property], 'string');
    if (compiled.result === 'error') throw new Error(compiled.value.map(({ message }) => message).join());
    return (properties[layer.source] ?? [])
      .filter(({ symbol }) => symbol === undefined || symbol === owner)
      .map((each) =>
        String(
          compiled.value.evaluate(
            { zoom: 4, globalState: { base, lang: 'en', layers: [] } },
            { type: 1, properties: each },
          ),
        ),
      )
      .filter((name) => name !== '');
  });
}

test('the sprite holds every picture that the style asks for, and none besides', () => {
  const pictures = spritePictures(atlas);
  const wanted = new Set<string>();
  for (const { id } of bases) {
    const own = style.layers
      .filter(({ id: layer }) => !layer.endsWith('-clear'))
      .flatMap((layer) => asked(layer, id));
    expect(own.length).toBeGreaterThan(10);
    for (const name of own) wanted.add(name);
  }
  expect([...wanted].filter((name) => !pictures.has(name))).toEqual([]);
  // Marks of several events come and go with the window of time: the sprite has them all.
  const unasked = [...pictures.keys()].filter((name) => !wanted.has(name) && !name.includes(':event-point/'));
  expect(unasked).toEqual([]);
});
