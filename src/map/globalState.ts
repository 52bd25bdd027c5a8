import type { Atlas } from '../atlas/model/atlas.ts';
import type { LayerId } from '../atlas/model/ids.ts';
import { type BaseId, baseOf, type LookId } from '../layers/bases.ts';
import type { Choices } from '../state/choices.ts';
import { layersOn } from '../state/shownOnMap.ts';

/** What of the reader's choices the style's expressions read (`["global-state", …]`); the rest is feature-state or data. */
export interface MapState {
  /** The layers that are on or have been: MapLibre has laid out their shapes. */
  laidOut: readonly LayerId[];
  /** The base whose colours everything has. */
  base: LookId;
  /** The base chosen, whose picture is shown where it has one. */
  picture: BaseId;
  projection: Choices['projection'];
}

/** The style's state for these choices, after one in which other layers may have been on. */
export function mapState(
  atlas: Atlas,
  { layers, base, projection }: Pick<Choices, 'layers' | 'base' | 'projection'>,
  before: Pick<MapState, 'laidOut'> = { laidOut: [] },
): MapState {
  const on = layersOn(atlas, layers).map(({ id }) => id);
  return {
    laidOut: [...before.laidOut, ...on.filter((id) => !before.laidOut.includes(id))],
    base: baseOf(base, atlas).look,
    picture: base,
    projection,
  };
}
