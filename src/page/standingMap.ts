import type { Atlas } from '../atlas/model/atlas.ts';
import type { MapParts } from '../map/chartMap.ts';
import { type KeptMap, keepMap } from '../map/keepMap.ts';
import { fetchedCode } from '../panels/ground/fetchedCode.ts';
import { createMapLink, type MapLink } from '../panels/ground/mapLink.ts';
import type { Pointed } from '../state/chartMap.ts';
import { type ChoicesStore, createChoices } from '../state/store.ts';
import styles from './mapView.module.css';

// MapLibre is the largest part of the page: the panels do not wait for it.
const mapMaker = fetchedCode(async () => (await import('../map/makeMap.ts')).makeMap);

/** The page's one map, for what the reader has chosen, and the elements it is drawn in: they stay the same, wherever on the page they are put. */
export interface StandingMap {
  readonly choices: ChoicesStore;
  /** By which panels reach it. */
  readonly link: MapLink;
  /** Puts its elements beside what lies on it. */
  putInto(view: Element): void;
  /** Makes it, where it is not made already. */
  begin(): void;
  /** Makes it anew: everything is asked for again. */
  retry(): void;
  end(): void;
  /** What is done when the reader points at features, or at open water. */
  onPick: (pointed: Pointed) => void;
}

/**
 * A map for what the page's address says, not begun yet. `<html data-map>` says how it stands: `loading`, `idle` or `unavailable`.
 * Where more of the atlas comes, the object grows, and the map stays.
 */
export function createStandingMap(atlas: Atlas): StandingMap {
  const choices = createChoices(atlas, window.location, navigator.languages);
  const link = createMapLink(choices);
  const { choose, moveCamera } = choices.actions;
  const parts: MapParts = { container: part('canvas'), frame: part('frame'), scale: part('scales') };
  parts.frame.ariaHidden = 'true';
  parts.frame.dataset.keepClearChildren = '';
  parts.scale.dataset.keepClear = '';
  parts.scale.dataset.corner = '';
  let kept: KeptMap | null = null;
  const standing: StandingMap = {
    choices,
    link,
    putInto: (view) => {
      view.prepend(parts.container);
      view.append(parts.frame, parts.scale);
    },
    begin: () => {
      kept ??= keepMap({
        make: async (listener, signal) => {
          const makeMap = await mapMaker();
          return makeMap(
            atlas,
            choices,
            parts,
            {
              ...listener,
              onPick: (pointed) => standing.onPick(pointed),
              onPoint: (pointed) => link.state.setState({ pointed }),
              onRuler: (ruler) => choose({ ruler }),
              onCamera: moveCamera,
              // Under its picture nobody would see where it is moved.
              onMoved: () => link.state.setState({ stood: true }),
            },
            signal,
          );
        },
        onMap: link.hold,
        onStanding: (now) => {
          const { dataset } = document.documentElement;
          if (dataset.map !== now) dataset.map = now;
          if (now !== 'loading') link.state.setState({ stood: true });
        },
        onTrouble: (trouble) => link.state.setState({ trouble }),
      });
    },
    retry: () => kept?.retry(),
    end: () => {
      kept?.end();
      kept = null;
    },
    onPick: () => {},
  };
  return standing;
}

function part(kind: 'canvas' | 'frame' | 'scales'): HTMLElement {
  const element = document.createElement('div');
  element.className = styles[kind] ?? '';
  return element;
}
