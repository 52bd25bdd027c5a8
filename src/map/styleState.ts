import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import { sourceNames } from '../layers/symbol.ts';
import type { Choices } from '../state/choices.ts';
import { showingChoices } from '../state/shownOnMap.ts';
import { bandStates } from './bandStates.ts';
import { comparisonBadges } from './comparisonBadges.ts';
import { mapState } from './globalState.ts';
import { eventMarks } from './marks.ts';

/**
 * Keeps what the style's expressions read equal to the reader's choices, also when the style was not there yet
 * or came back after the graphics were lost. `prepareNames` is awaited before names change their language.
 */
export function keepStyleState(
  map: MapLibreMap,
  atlas: Atlas,
  first: Choices,
  prepareNames: (lang: string) => Promise<void>,
): { show(choices: Choices): void; narrow(found: readonly FeatureId[] | null): void } {
  let wanted = first;
  let found: readonly FeatureId[] | null = null;
  let ready = false;
  const bands = new Map<string, string>();
  let marksFor: readonly unknown[] = [null, ...marksOf(first)];

  function apply(): void {
    if (!ready) return;
    const state = mapState(atlas, wanted, found);
    for (const [name, value] of Object.entries(state)) {
      if (name !== 'lang') map.setGlobalStateProperty(name, value);
    }
    if (map.getSource(sourceNames.features)) {
      for (const [id, band] of bandStates(atlas, wanted, state)) {
        if (JSON.stringify(band) === bands.get(id)) continue;
        bands.set(id, JSON.stringify(band));
        map.setFeatureState({ source: sourceNames.features, id }, band);
      }
    }
    if (map.getProjection()?.type !== wanted.projection) map.setProjection({ type: wanted.projection });
    const { lang } = wanted;
    if (map.getGlobalState().lang !== lang) {
      void prepareNames(lang).then(() => {
        if (ready && wanted.lang === lang) map.setGlobalStateProperty('lang', lang);
      });
    }
    const wantedMarks = [found, ...marksOf(wanted)];
    if (wantedMarks.some((part, at) => part !== marksFor[at])) {
      // While the graphics are lost there is no source; `style.load` brings us back here.
      const marks = map.getSource<GeoJSONSource>(sourceNames.marks);
      const badges = map.getSource<GeoJSONSource>(sourceNames.badges);
      if (!marks || !badges) return;
      marksFor = wantedMarks;
      void marks.setData(eventMarks(atlas, wanted, found));
      void badges.setData(comparisonBadges(atlas, wanted));
    }
  }
  map.on('style.load', () => {
    ready = true;
    apply();
  });
  map.on('webglcontextlost', () => {
    ready = false;
    marksFor = [];
    // Comes back without any feature-state.
    bands.clear();
  });
  map.on('remove', () => {
    ready = false;
  });
  return {
    show: (choices) => {
      wanted = choices;
      apply();
    },
    narrow: (ids) => {
      found = ids;
      apply();
    },
  };
}

/** All that the marks of events and the badges depend on. */
const marksOf = (choices: Choices): readonly unknown[] => [
  choices.compare,
  ...Object.values(showingChoices(choices)),
];
