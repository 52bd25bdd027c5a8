/** What the page says the map shows, against what the map's own style shows of this repository's data. */
import { featureFilter, normalizePropertyExpression, v8 } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapFeatures } from '../atlas/mapFeatures.ts';
import { standings } from '../atlas/model/feature.ts';
import { realAtlas, realGeo } from '../basemap/fixtures/realGeo.ts';
import { sourceNames } from '../layers/symbol.ts';
import { type Choices, defaultChoices, switchableLayers } from '../state/choices.ts';
import { type ShowingChoices, shownOnMap } from '../state/shownOnMap.ts';
import { timeRange, windowWithin } from '../state/timeWindow.ts';
import { featureStates } from './featureStates.ts';
import { mapState } from './globalState.ts';
import { mapLabels } from './labels.ts';
import { mapData } from './mapData.ts';
import { mapStyle } from './mapStyle.ts';
import { meantBy } from './meant.ts';
import { styleLayers } from './styleLayers.ts';

const { geometries } = realGeo;
const atlas = realAtlas();
const range = timeRange(atlas) ?? [0, 0];
const choicesWith = (part: Partial<Choices>): Choices => ({ ...defaultChoices(atlas), ...part });

const drawn = mapFeatures(atlas.features, geometries).features.filter(
  ({ properties }) => 'id' in properties && !('step' in properties) && 'layer' in properties,
);
const first = choicesWith({});
const layers = mapStyle(atlas, styleLayers(atlas, []), '', {}, () => '', first).layers.filter(
  (layer) => 'source' in layer && layer.source === sourceNames.features && !layer.id.startsWith('edge-band'),
);

/** The ids of what the style shows of the shapes, by its own filters and opacities: under the pointer, as some show only then. */
function shownByStyle(choices: Choices): string[] {
  const globalState = { ...mapState(atlas, choices) };
  const states = featureStates(atlas, choices, meantBy(atlas, choices), mapState(atlas, choices));
  const globals = { zoom: 6, globalState };
  const rules = layers.map((layer) => {
    const opacity = `${layer.type === 'symbol' ? 'icon' : layer.type}-opacity`;
    const specification = (v8[`paint_${layer.type}` as 'paint_fill'] as unknown as Record<string, never>)[
      opacity
    ] as never;
    const value = (layer.paint as Record<string, never>)[opacity] as never;
    return {
      filter: featureFilter('filter' in layer ? layer.filter : undefined, layer.id, globalState),
      opacity: normalizePropertyExpression(value, layer.id, specification, globalState),
    };
  });
  const shown = drawn.filter(({ properties, geometry }) => {
    const feature = { type: typeOf(geometry.type), properties } as never;
    const state = { ...states.get(properties.id), hover: true };
    return rules.some(
      ({ filter, opacity }) =>
        filter.filter(globals as never, feature) &&
        Number(opacity.evaluate(globals as never, feature, state)) > 0,
    );
  });
  return [...new Set(shown.map(({ properties }) => properties.id))];
}

const typeOf = (geometry: string) =>
  geometry.endsWith('Point') ? 1 : geometry.endsWith('LineString') ? 2 : 3;

const namesOf = (source: readonly { properties: { id: string } | null }[]) => [
  ...new Set(source.map(({ properties }) => properties?.id ?? '')),
];

const ids = atlas.features.map(({ id }) => id);
const day = fc.integer({ min: range[0], max: range[1] });
const showing: fc.Arbitrary<ShowingChoices> = fc.record({
  layers: fc.subarray(switchableLayers(atlas)),
  hidden: fc.subarray(ids, { maxLength: 40 }),
  standing: fc.subarray([...standings]),
  time: fc.option(fc.tuple(day, day).map(([from, to]) => windowWithin(range, from, to))),
  select: fc.option(fc.constantFrom(...ids)),
});

const drawable = new Set(shownByStyle({ ...choicesWith({}), layers: switchableLayers(atlas) }));
const named = new Set(namesOf(mapLabels(atlas, 'en').points.features));

test('the page and the map agree on what is shown, whatever is chosen', () => {
  fc.assert(
    fc.property(showing, (part) => {
      const choices = choicesWith(part);
      const byPage = atlas.features.filter(shownOnMap(atlas, choices)).map(({ id }) => id);
      expect(shownByStyle(choices).sort()).toEqual(byPage.filter((id) => drawable.has(id)).sort());
      const data = mapData(atlas, choices, meantBy(atlas, choices));
      const byNames = namesOf(data.labels as never).filter((id) => id !== choices.select);
      const namesByPage = byPage.filter((id) => named.has(id) && id !== choices.select);
      expect(namesByPage).toEqual(expect.arrayContaining(byNames));
      const spots = atlas.features.filter(({ symbol }) => symbol === 'place-point').map(({ id }) => id);
      const bySpots = namesOf(data.marks as never).filter((id) => spots.includes(id));
      expect(bySpots.sort()).toEqual(byPage.filter((id) => spots.includes(id)).sort());
    }),
    { numRuns: 60, seed: 5 },
  );
}, 60_000);

test('time that hides what a distance is measured from hides the distance, unless that is selected', () => {
  const [line] = atlas.features.filter(
    ({ id, kind, span }) => kind === 'measure' && span && atlas.checks.some((check) => check.line === id),
  );
  const ends = atlas.checks.find((check) => check.line === line?.id)?.features ?? [];
  const dated = ends.find((id) => atlas.features.find((feature) => feature.id === id)?.span);
  const undated = ends.find((id) => id !== dated) ?? null;
  const isSeen = (part: Partial<Choices>) => shownByStyle(choicesWith(part)).includes(line?.id ?? '');
  const before = windowWithin(range, null, (line?.span?.[0] ?? 0) - 1);
  expect(isSeen({ time: null })).toBe(true);
  expect(isSeen({ time: before })).toBe(false);
  expect(isSeen({ time: before, select: undated })).toBe(false);
  expect(isSeen({ time: before, select: dated ?? null })).toBe(true);
});
