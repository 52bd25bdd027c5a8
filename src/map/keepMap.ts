import type { ChartMap, MapTrouble } from '../state/chartMap.ts';
import type { MapListener } from './chartMap.ts';

/** How long lost graphics may take to come back by themselves, milliseconds; browsers that give them back take less than one. */
const patienceMs = 3000;

/** How often in this time the map is made anew without being asked: a browser that takes the graphics again and again is not given more. */
const rebuilds = { most: 2, withinMs: 120_000 };

/** How the map stands: as `<html data-map>` says. */
type Standing = 'loading' | 'idle' | 'unavailable';

/** What of a map's life concerns who makes it. */
export type LifeListener = Pick<MapListener, 'onBusy' | 'onTrouble' | 'onLost'>;

interface Keeping {
  /** Makes a map, and tells how it fares; none once the signal says that it is not wanted any more. Rejects where there can be none. */
  make(listener: LifeListener, signal: AbortSignal): Promise<ChartMap>;
  /** The map is there, or is gone: null. */
  onMap(map: ChartMap | null): void;
  onStanding(standing: Standing): void;
  /** The worst that is known; null for none. */
  onTrouble(trouble: MapTrouble | null): void;
}

/** A map that is kept on the page. */
export interface KeptMap {
  /** Makes it anew: everything is asked for again. */
  retry(): void;
  end(): void;
}

/** Keeps a map: makes it, and makes it anew where the browser took its graphics and gave none back. */
export function keepMap({ make, onMap, onStanding, onTrouble }: Keeping): KeptMap {
  let lost: number[] = [];
  let end = start();

  function start(): () => void {
    const life = new AbortController();
    let made: ChartMap | null = null;
    let known: MapTrouble | null = null;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const know = (trouble: MapTrouble | null) => {
      known = trouble;
      onTrouble(trouble);
    };
    const fail = (trouble: MapTrouble) => {
      onStanding('unavailable');
      know(trouble);
    };
    const listener: LifeListener = {
      onBusy: (busy) => {
        if (known?.what !== 'lost' && known?.what !== 'unavailable') onStanding(busy ? 'loading' : 'idle');
      },
      onTrouble: (trouble) => {
        if (trouble.what === 'unavailable') fail(trouble);
        // Of several the first, but what is missing in the chart is worse than a picture under it.
        else if (known === null || known.what === 'picture') know(trouble);
      },
      onLost: (isLost) => {
        clearTimeout(patience);
        if (isLost) patience = setTimeout(giveUp, patienceMs);
        else if (known?.what === 'lost') know(null);
      },
    };
    onStanding('loading');
    know(null);
    make(listener, life.signal)
      .then((map) => {
        if (life.signal.aborted) return map.destroy();
        made = map;
        onMap(map);
      })
      .catch((error: unknown) => {
        if (life.signal.aborted) return;
        fail({ what: 'unavailable', reason: error instanceof Error ? error.message : '' });
      });
    function giveUp(): void {
      const now = Date.now();
      lost = [...lost.filter((time) => time > now - rebuilds.withinMs), now];
      if (lost.length <= rebuilds.most) again();
      else fail({ what: 'lost' });
    }
    return () => {
      life.abort();
      clearTimeout(patience);
      if (!made) return;
      onMap(null);
      made.destroy();
    };
  }
  function again(): void {
    end();
    end = start();
  }
  return {
    retry: () => {
      lost = [];
      again();
    },
    end: () => end(),
  };
}
