import type { Choices } from './choices.ts';

const drawn = [
  ...(['layers', 'hidden', 'standing', 'time', 'select', 'compare'] as const),
  ...(['base', 'projection', 'lang', 'ruler'] as const),
] satisfies (keyof Choices)[];

/** The choices that say what the map draws: not from where, nor what is read beside it. */
export type DrawnChoices = Pick<Choices, (typeof drawn)[number]>;

/** Whether the map draws the same for both. */
export const isDrawnAlike = (one: DrawnChoices, other: DrawnChoices): boolean =>
  drawn.every((name) => one[name] === other[name]);
