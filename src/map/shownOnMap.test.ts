/** What the page says the map shows, against what the map's own style shows of this repository's data. */
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapFeatures } from '../atlas/mapFeatures.ts';
import { standings } from '../atlas/model/feature.ts';
import { realAtlas, realGeo } from '../basemap/fixtures/realGeo.ts';
import { shown } from '../layers/expressions.ts';
import { type Choices, defaultChoices, switchableLayers } from '../state/choices.ts';
import { type ShowingChoices, shownOnMap } from '../state/shownOnMap.ts';
import { timeRange, windowWithin } from '../state/timeWindow.ts';
import { mapState } from './globalState.ts';
import { mapLabels } from './labels.ts';

const { geometries } = realGeo;
const atlas = realAtlas();
const range = timeRange(atlas) ?? [0, 0];
const choicesWith = (part: Partial<Choices>): Choices => ({ ...defaultChoices(atlas), ...part });

const drawn = mapFeatures(atlas.features, geometries).features;
const named = mapLabels(atlas).points.features;

/** The ids of what the style shows of a source, and of what the page says it shows. */
function bothWays(source: { properties: { id: string } }[], choices: Choices): [string[], string[]] {
  const rule = featureFilter(shown, 'layers[0].filter', { ...mapState(atlas as never, choices) });
  const inSource = new Set(source.map(({ properties }) => properties.id));
  return [
    [
      // An event at several places has a name at each.
      ...new Set(
        source
          .filter(({ properties }) => rule.filter({ zoom: 5 }, { type: 1, properties }))
          .map(({ properties }) => properties.id),
      ),
    ],
    atlas.features
      .filter(shownOnMap(atlas, choices))
      .map(({ id }) => id)
      .filter((id) => inSource.has(id)),
  ];
}

const ids = atlas.features.map(({ id }) => id);
const day = fc.integer({ min: range[0], max: range[1] });
const showing: fc.Arbitrary<ShowingChoices> = fc.record({
  layers: fc.subarray(switchableLayers(atlas)),
  hidden: fc.subarray(ids, { maxLength: 40 }),
  standing: fc.subarray([...standings]),
  time: fc.option(fc.tuple(day, day).map(([from, to]) => windowWithin(range, from, to))),
  select: fc.option(fc.constantFrom(...ids)),
});

test('the page and the style agree on what is shown, whatever is chosen', () => {
  fc.assert(
    fc.property(showing, (part) => {
      for (const source of [drawn, named]) {
        const [byStyle, byPage] = bothWays(source, choicesWith(part));
        expect(byPage.sort()).toEqual(byStyle.sort());
      }
    }),
    { numRuns: 200, seed: 5 },
  );
}, 30_000);

test('time that hides what a distance is measured from hides the distance, unless that is selected', () => {
  const [line] = atlas.features.filter(
    ({ id, kind, span }) => kind === 'measure' && span && atlas.checks.some((check) => check.line === id),
  );
  const ends = atlas.checks.find((check) => check.line === line?.id)?.features ?? [];
  const dated = ends.find((id) => atlas.features.find((feature) => feature.id === id)?.span);
  const undated = ends.find((id) => id !== dated) ?? null;
  const isSeen = (part: Partial<Choices>) => bothWays(drawn, choicesWith(part))[0].includes(line?.id ?? '');
  const before = windowWithin(range, null, (line?.span?.[0] ?? 0) - 1);
  expect(isSeen({ time: null })).toBe(true);
  expect(isSeen({ time: before })).toBe(false);
  expect(isSeen({ time: before, select: undated })).toBe(false);
  expect(isSeen({ time: before, select: dated ?? null })).toBe(true);
});
