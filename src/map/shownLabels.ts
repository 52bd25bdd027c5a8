import type { Atlas } from '../atlas/model/atlas.ts';
import type { FeatureId, LayerId } from '../atlas/model/ids.ts';
import type { Choices } from '../state/choices.ts';
import { layersOn, type ShowingChoices, shownOnMap } from '../state/shownOnMap.ts';
import type { LabelProperties } from './labelProperties.ts';
import type { MapLabels } from './labels.ts';
import type { Meant } from './meant.ts';
import { partedSeries } from './partedSeries.ts';
import { nameOfSeries } from './themeLabels.ts';
import { themeName } from './themeName.ts';

type Label = MapLabels['points']['features'][number];

/** The names the map shows: those of what is shown, and that of what is selected, which is `meant`. */
export function shownLabels(
  { points, lines }: MapLabels,
  atlas: Atlas,
  choices: ShowingChoices & Pick<Choices, 'lang'>,
  { select, related }: Pick<Meant, 'select' | 'related'>,
): MapLabels {
  const on = new Set<LayerId | ''>(layersOn(atlas, choices.layers).map(({ id }) => id));
  const isShown = shownOnMap(atlas, choices);
  const shown = new Set<FeatureId>(atlas.features.filter(isShown).map(({ id }) => id));
  const parted = partedSeries(atlas.features, isShown);
  /** A name of the base chart gives way to the same name of a layer that is on. */
  const stands = ({ id, twin }: LabelProperties) => shown.has(id) && !on.has(twin);
  const byId = new Map(atlas.features.map((feature) => [feature.id, feature]));
  /** The name of a series of which only some tracks are shown counts those, and stands at one's end; a single one has its own, along it. */
  const left = (label: Label): Label => {
    const [series, tracks = []] = [byId.get(label.properties.id), parted.get(label.properties.id)];
    const [first, second] = tracks;
    const at = second ? first?.lane?.turn : first?.anchor;
    if (!series || !first || !at || !label.properties.text) return label;
    const nameIn = second
      ? nameOfSeries(
          series,
          byId,
          tracks.map(({ id }) => id),
        )
      : (language: string) => themeName(first, language);
    const gap = second ? 'mark' : 'course';
    return {
      ...label,
      properties: { ...label.properties, text: nameIn(choices.lang), gap },
      geometry: { type: 'Point', coordinates: at },
    };
  };
  const isMeant = ({ id, look }: LabelProperties) => id === select || (look === 'figure' && related.has(id));
  return {
    points: {
      ...points,
      features: points.features
        .filter(
          ({ properties }) => properties.id === select || (properties.look !== 'event' && stands(properties)),
        )
        .map((label) => {
          const named = left(label);
          const { properties } = named;
          return isMeant(properties) ? { ...named, properties: { ...properties, meant: true } } : named;
        }),
    },
    lines: {
      ...lines,
      features: lines.features.filter(({ properties }) => properties.id !== select && stands(properties)),
    },
  };
}
