import type { Atlas } from '../../atlas/model/atlas.ts';
import type { Tour, TourSummary } from '../../atlas/model/tour.ts';
import { linkTo } from '../../state/links.ts';
import { readChange } from '../../state/urlParameters.ts';

/** The guided reading in this language; as it was written where it has no words in it. */
export function tourIn(tour: Tour, lang: string): Tour;
export function tourIn(tour: TourSummary, lang: string): TourSummary;
export function tourIn(tour: TourSummary, lang: string): TourSummary {
  return tour.translations?.find(({ language }) => language === lang) ?? tour;
}

/**
 * The link to a step of a guided reading, counted from 1: its view, with what it does not name closed, so that a step
 * shows the same whichever step the reader comes from. The reader's layers, base and language stay.
 */
export function stepLink(atlas: Atlas, tour: TourSummary, step: number): string {
  const view = readChange(atlas, tour.steps[step - 1]?.view ?? '').change;
  return linkTo({ select: null, read: null, passage: null, ...view, tour: tour.id, step });
}
