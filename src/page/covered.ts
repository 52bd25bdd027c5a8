import type { Padding } from '../state/chartMap.ts';

/** Pixels between a panel and the edge of the map: 1rem in App.module.css, at the usual size of text. */
export const panelGap = 16;

/** What an open panel of this size covers of the map: its right side, or its bottom where the panel is a sheet. */
export function coveredBy(open: boolean, narrow: boolean, size: { width: number; height: number }): Padding {
  return {
    top: 0,
    left: 0,
    right: open && !narrow ? size.width + panelGap : 0,
    bottom: open && narrow ? size.height : 0,
  };
}

/** The same for style sheets. */
export const coverVariables = ({ right, bottom }: Padding): object => ({
  '--covered-right': `${right}px`,
  '--covered-bottom': `${bottom}px`,
});
