import type { Report } from '../files/report.ts';
import type { TextRun } from '../model/document.ts';
import type { Tour, TourStep } from '../model/tour.ts';
import type { ParsedStep, ParsedTour } from './parseTour.ts';

const tiedIn = (text: readonly TextRun[][]): string =>
  [...new Set(text.flat().flatMap(({ features = [] }) => features))].sort().join();

/**
 * The reading in the words of a translation: step by step its title and sentences, with the view and the quotation of the
 * original. Null where the two do not go together; `report` is told why.
 */
export function translateTour(
  tour: Tour,
  { frontMatter, translatedTo, steps }: ParsedTour,
  textOf: (step: ParsedStep) => TextRun[][],
  languages: readonly string[],
  report: Report,
): Tour | null {
  if (!frontMatter) return null;
  const { language } = frontMatter;
  if (language !== translatedTo || language === tour.language || !languages.includes(language)) {
    const message = `A translation is named by its language, one of atlas.json (${languages.join(', ')}), and not that of the reading.`;
    report(1, 'tour-translation', message);
    return null;
  }
  if (steps.length !== tour.steps.length) {
    const message = `The reading has ${tour.steps.length} steps, its translation ${steps.length}.`;
    report(1, 'tour-translation', message);
    return null;
  }
  const translated = steps.flatMap((step, position): TourStep[] => {
    const original = tour.steps[position];
    if (!original) return [];
    const text = textOf(step);
    if (tiedIn(text) !== tiedIn(original.text))
      report(
        step.line,
        'tour-translation',
        `The step “${step.title}” ties words to other features than the reading.`,
      );
    return [{ ...original, title: step.title, text }];
  });
  return { id: tour.id, ...frontMatter, steps: translated };
}
