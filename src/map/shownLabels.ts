import type { Atlas } from '../atlas/model/atlas.ts';
import type { FeatureId, LayerId } from '../atlas/model/ids.ts';
import { layersOn, type ShowingChoices, shownOnMap } from '../state/shownOnMap.ts';
import type { LabelProperties } from './labelProperties.ts';
import type { MapLabels } from './labels.ts';
import type { Meant } from './meant.ts';
import { nameOfSeries, textsOf } from './themeLabels.ts';

/** The names the map shows: those of what is shown, and that of what is selected, which is `meant`. */
export function shownLabels(
  { points, lines }: MapLabels,
  atlas: Atlas,
  choices: ShowingChoices,
  { select, related }: Pick<Meant, 'select' | 'related'>,
): MapLabels {
  const on = new Set<LayerId | ''>(layersOn(atlas, choices.layers).map(({ id }) => id));
  const shown = new Set<FeatureId>(atlas.features.filter(shownOnMap(atlas, choices)).map(({ id }) => id));
  /** A name of the base chart gives way to the same name of a layer that is on. */
  const stands = ({ id, twin }: LabelProperties) => shown.has(id) && !on.has(twin);
  const byId = new Map(atlas.features.map((feature) => [feature.id, feature]));
  const codes = atlas.languages.map(({ code }) => code);
  /** The name of a series of which only some parts are shown counts those. */
  const counted = ({ id, text }: LabelProperties): Partial<LabelProperties> => {
    const series = byId.get(id);
    const parts = series?.tracks?.filter((part) => shown.has(part)) ?? [];
    if (!series || !text || parts.length === 0 || parts.length === series.tracks?.length) return {};
    return textsOf(nameOfSeries(series, byId, parts), codes);
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
          const more = { ...counted(label.properties), ...(isMeant(label.properties) && { meant: true }) };
          return Object.keys(more).length > 0
            ? { ...label, properties: { ...label.properties, ...more } }
            : label;
        }),
    },
    lines: {
      ...lines,
      features: lines.features.filter(({ properties }) => properties.id !== select && stands(properties)),
    },
  };
}
