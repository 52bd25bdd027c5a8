import type { MapWords } from '../state/chartMap.ts';

/** A part of the map that writes words beside it, in the language it was last given. */
export interface Sayer {
  setWords(words: MapWords): void;
  stop(): void;
}
