import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import type { LookId } from '../layers/bases.ts';
import { markRing } from '../layers/selection.ts';
import { sourceNames } from '../layers/symbol.ts';
import type { DrawnChoices } from '../state/drawnChoices.ts';
import { shownOnMap } from '../state/shownOnMap.ts';
import { bandStates } from './bandStates.ts';
import { featureStates, markStates, usualState } from './featureStates.ts';
import { mapState } from './globalState.ts';
import { mapData, shownSources } from './mapData.ts';
import { eventMarks } from './marks.ts';
import { meantBy } from './meant.ts';
import { partedSeries } from './partedSeries.ts';
import { keepSymbols, type PlacedSymbols } from './placedSymbols.ts';
import { keepShapes, type ReadShapes } from './shapeSource.ts';
import { tellFilled } from './sourceData.ts';
import { keepStates } from './sourceStates.ts';

/**
 * Keeps the map equal to the reader's choices, also when the style was not there yet or came back after the graphics
 * were lost. A choice is feature-state, which paints, and which signs and names are placed; their data are only added to.
 * `prepareNames` is awaited before names change their language; `spriteOf` gives the absolute address of a base's signs.
 */
export function keepStyleState(
  map: MapLibreMap,
  atlas: Atlas,
  first: DrawnChoices,
  placed: Pick<PlacedSymbols, 'hide'>,
  prepareNames: (lang: string) => Promise<void>,
  readShapes: ReadShapes,
  spriteOf: (base: LookId) => string,
) {
  let wanted = first;
  let found: readonly FeatureId[] | null = null;
  /** The language whose letters have come. */
  let named = first.lang;
  let ready = false;
  let state = mapState(atlas, first);
  let shown = shownIds();
  const firstData = mapData(atlas, first, meantBy(atlas, first));
  const sources = shownSources.map((name) => ({
    name,
    symbols: keepSymbols(map, name, firstData[name], placed),
  }));
  const shapes = keepStates(map, sourceNames.features);
  const marks = keepStates(map, sourceNames.marks);
  const selection = keepShapes(map, sourceNames.selection, readShapes);
  const parted = keepShapes(map, sourceNames.parted, readShapes);

  function shownIds(): ReadonlySet<string> {
    return new Set(atlas.features.filter(shownOnMap(atlas, wanted)).map(({ id }) => id));
  }
  function apply(): void {
    if (!ready) return;
    state = mapState(atlas, wanted, state);
    const meant = meantBy(atlas, wanted, found);
    const signs = eventMarks(atlas, wanted);
    const data = mapData(atlas, { ...wanted, lang: named }, meant, signs);
    // Before what asks for a frame: it waits for these.
    for (const { name, symbols } of sources) symbols.show(data[name]);
    map.style.triggerSymbolPlacement();
    // Tiles that ask for another base's signs wait for them.
    const { base } = state;
    if (!map.getSprite().some(({ id }) => id === base)) map.addSprite(base, spriteOf(base));
    for (const [name, value] of Object.entries(state)) map.setGlobalStateProperty(name, value);
    const states = featureStates(atlas, wanted, meant, state);
    shapes.hold(new Map<string, object>([...bandStates(atlas, wanted, meant), ...states]), usualState);
    tellFilled(map, sourceNames.badges, data.badges.length > 0);
    const signStates = markStates(signs, meant);
    marks.hold(new Map([...states, ...signStates]), usualState);
    const ids = signs.features.map(({ properties }) => properties.id);
    placed.hide(markRing, new Set(ids.filter((id) => !signStates.get(id)?.selected)));
    selection.show(wanted.select === null ? [] : [wanted.select]);
    parted.show(
      [...partedSeries(atlas.features, ({ id }) => shown.has(id)).values()].flat().map(({ id }) => id),
    );
    if (map.getProjection()?.type !== wanted.projection) map.setProjection({ type: wanted.projection });
    const { lang } = wanted;
    if (lang !== named) {
      void prepareNames(lang).then(() => {
        if (wanted.lang !== lang || named === lang) return;
        named = lang;
        apply();
      });
    }
  }
  map.on('style.load', () => {
    ready = true;
    apply();
  });
  for (const event of ['webglcontextlost', 'remove'] as const) {
    map.on(event, () => {
      ready = false;
    });
  }
  return {
    show: (choices: DrawnChoices) => {
      wanted = choices;
      shown = shownIds();
      apply();
    },
    /** Lets all but these step back; null: nothing. */
    narrow: (ids: readonly FeatureId[] | null) => {
      if (ids?.join() === found?.join()) return;
      found = ids;
      apply();
    },
    /** Whether the map has been given all it is to draw. */
    isGiven: () => selection.isGiven() && parted.isGiven(),
    /** Whether the map shows a feature now. MapLibre also finds what it has laid out and does not show. */
    isShown: (id: string) => shown.has(id),
  };
}
