import { useState } from 'react';
import { recall, remember } from '../../state/remembered.ts';
import { remPixels } from '../ground/remPixels.ts';
import { type PanelName, panelLimits, type Room, withinLimits } from './panelLimits.ts';

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
