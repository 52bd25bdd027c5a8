import { useState } from 'react';
import { recall, remember } from '../../state/remembered.ts';
import { remPixels } from '../ground/remPixels.ts';

/** A panel's width and the ways to change it, rem. */
export interface PanelWidth {
  width: number;
  /** The same in pixels. */
  pixels: number;
  limits: { min: number; max: number };
  /** As the style sheet has it, unless the reader chose: what to put into its property. */
  chosen: string | undefined;
  setWidth(width: number): void;
  /** Back to the usual width. */
  reset(): void;
}

/** The width a reader gave a panel, kept from visit to visit. In rem, so that it holds what it held when the text grows. */
export function usePanelWidth(panel: PanelName, room: Omit<Room, 'rem'>): PanelWidth {
  const [chosen, setChosen] = useState<number | null>(() => {
    const kept = Number.parseFloat(recall(`${panel}-width`) ?? '');
    return Number.isFinite(kept) ? kept : null;
  });
  const root = getComputedStyle(document.documentElement);
  const rem = remPixels();
  const limits = panelLimits(panel, { ...room, rem });
  const usual = Number.parseFloat(root.getPropertyValue(`--${panel}-width`)) || limits.min;
  const width = chosen === null ? usual : withinLimits(chosen, limits);
  const keep = (value: number | null) => {
    setChosen(value);
    remember(`${panel}-width`, value === null ? null : String(value));
  };
  return {
    width,
    pixels: width * rem,
    limits,
    chosen: chosen === null ? undefined : `${width}rem`,
    setWidth: (wanted) => keep(Math.round(withinLimits(wanted, limits) * 4) / 4),
    reset: () => keep(null),
  };
}

/** The two panels whose width a reader chooses. */
type PanelName = 'margin' | 'panel';

/** What there is to share, pixels. */
interface Room {
  /** Width of margin, map and panel together; 0 as long as it is not known. */
  whole: number;
  /** What the other panel takes of it; 0 while it is closed. */
  other: number;
  /** Pixels to a rem. */
  rem: number;
}

/** The map keeps at least this, rem. */
const leastMap = 20;

/** Widths at which a panel is still one, rem. */
const bounds = { margin: [14, 32], panel: [20, 46] } as const;

/** Share of the page that a panel never exceeds; the style sheet holds the same. */
const mostShare = { margin: 0.45, panel: 0.52 } as const;

/** The narrowest and the widest a panel may be here, rem, in halves. */
export function panelLimits(panel: PanelName, { whole, other, rem }: Room): { min: number; max: number } {
  const [min, most] = bounds[panel];
  const room = whole || Number.POSITIVE_INFINITY;
  const free = (room - other) / rem - leastMap;
  const max = Math.min(most, free, (room * mostShare[panel]) / rem);
  return { min, max: Math.max(min, Math.floor(max * 2) / 2) };
}

/** A width within the limits, rem. */
export const withinLimits = (width: number, { min, max }: { min: number; max: number }): number =>
  Math.min(max, Math.max(min, width));
