import type { Tour, TourSummary } from '../../atlas/model/tour.ts';

/** The guided reading in this language; as it was written where it has no words in it. */
export function tourIn(tour: Tour, lang: string): Tour;
export function tourIn(tour: TourSummary, lang: string): TourSummary;
export function tourIn(tour: TourSummary, lang: string): TourSummary {
  return tour.translations?.find(({ language }) => language === lang) ?? tour;
}
