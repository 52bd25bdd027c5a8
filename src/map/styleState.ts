import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../atlas/model/atlas.ts';
import { sourceNames } from '../layers/symbol.ts';
import type { Choices } from '../state/choices.ts';
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
): { show(choices: Choices): void } {
  let wanted = first;
  let ready = false;
  let marksFor: readonly [unknown, unknown] = [first.layers, first.hidden];

  function apply(): void {
    if (!ready) return;
    for (const [name, value] of Object.entries(mapState(atlas, wanted))) {
      if (name !== 'lang') map.setGlobalStateProperty(name, value);
    }
    const { lang, layers, hidden } = wanted;
    if (map.getGlobalState().lang !== lang) {
      void prepareNames(lang).then(() => {
        if (ready && wanted.lang === lang) map.setGlobalStateProperty('lang', lang);
      });
    }
    if (layers !== marksFor[0] || hidden !== marksFor[1]) {
      // While the graphics are lost there is no source; `style.load` brings us back here.
      const marks = map.getSource<GeoJSONSource>(sourceNames.marks);
      if (!marks) return;
      marksFor = [layers, hidden];
      void marks.setData(eventMarks(atlas, wanted));
    }
  }
  map.on('style.load', () => {
    ready = true;
    apply();
  });
  map.on('webglcontextlost', () => {
    ready = false;
    marksFor = [null, null];
  });
  map.on('remove', () => {
    ready = false;
  });
  return {
    show: (choices) => {
      wanted = choices;
      apply();
    },
  };
}
