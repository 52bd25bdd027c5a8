import type { LayerId, SideId } from '../atlas/model/ids.ts';
import type { NameLook } from '../layers/nameLook.ts';
import type { LabelGap } from '../layers/nameType.ts';

/**
 * One name on the map, in the reader's language; `short` is for small scales.
 */
export interface LabelProperties {
  id: string;
  layer: LayerId;
  look: NameLook;
  rank: number;
  side: SideId | '';
  /** What stands at the name's own spot; `dot` is drawn with the name. */
  gap: LabelGap;
  /** Whether the name runs along a line. */
  runs: boolean;
  /** Which way to set the name along its line this is, the best first: `namesAlong`. */
  way: number;
  /** Its number among all names: of two that count the same, the first is placed first. */
  order: number;
  /** True for the name of what is selected, and for a figure that has to do with it. */
  meant?: boolean;
  /** Whether signs of events stand at its spot, and where it stands then: above them, or else below. */
  signs: 'none' | 'above' | 'around';
  /** How great the water is for its name: `greatness`. */
  great: number;
  /** The layer that shows the same name, or `''`: while that layer is on, this name is left out. */
  twin: LayerId | '';
  /** Whether the same name stands at another sign of its event, too, and counts for more there. */
  again?: boolean;
  /** What the name of a series stands for, between bars: itself and its tracks. */
  ids?: string;
  /** Left out where the name stands in both cases: while its feature is selected, or while it is not. */
  only?: 'rest' | 'selected';
  /** Zoom levels from which and before which the name is shown: along a line from where it has room. */
  from?: number;
  until?: number;
  text: string;
  short?: string;
}
