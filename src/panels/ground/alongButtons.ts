import type { OneTabStop } from './useOneTabStop.ts';

/** How far each key moves along the buttons. */
const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Buttons that are one tab stop together: every arrow key leads along them, round and round. */
export const alongButtons: OneTabStop = {
  stops: 'button',
  next: (from, { key }, root) => {
    const buttons = [...root.querySelectorAll<HTMLElement>('button')];
    const step = steps[key];
    if (step === undefined || !buttons.includes(from)) return undefined;
    return buttons.at((buttons.indexOf(from) + step) % buttons.length);
  },
};
