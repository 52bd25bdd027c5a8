import type { TextRun } from './document.ts';
import type { TourId } from './ids.ts';
import type { PassagePlace } from './passagePlace.ts';

/** What the page knows of a guided reading at first: what it is, and where each step leads. */
export interface TourSummary {
  id: TourId;
  title: string;
  summary: string;
  language: string;
  /** `view` is a query of the page's public parameters, with `?`. */
  steps: { title: string; view: string }[];
  /** The same reading in other languages: other words, the same views. */
  translations?: TourSummary[];
}

/** A step with its words: the editor's own sentences, and the passage they lead to, which is quoted from its document. */
export interface TourStep {
  title: string;
  view: string;
  text: TextRun[][];
  quote: PassagePlace;
}

/** A guided reading whole. */
export interface Tour extends Omit<TourSummary, 'steps' | 'translations'> {
  steps: TourStep[];
  translations?: Tour[];
}
