import { markdownFiles } from '../documents/readDocuments.ts';
import type { UnlinkedRun } from '../documents/unlinkedDocument.ts';
import { readText } from '../files/readText.ts';
import { type Report, reportTo } from '../files/report.ts';
import { passageAt, type TextRun } from '../model/document.ts';
import { passageName } from '../model/passagePlace.ts';
import type { Problem } from '../model/problem.ts';
import type { Tour, TourStep, TourSummary } from '../model/tour.ts';
import { type ParsedStep, type ParsedTour, parseTour, type WrittenLink } from './parseTour.ts';
import { stepProblems } from './stepProblems.ts';
import { translateTour } from './translateTour.ts';
import { type KnownToTours, viewProblems } from './viewProblems.ts';

/** A link to a view as it is written, and where. */
export interface PlacedView extends WrittenLink {
  file: string;
  /** What a message begins with, where the line alone does not say it. */
  label?: string;
}

/** The guided readings as read. */
interface LoadedTours {
  tours: Tour[];
  views: PlacedView[];
  /** What is wrong with the files themselves. */
  problems: Problem[];
  /** What is wrong with what they name: only worth telling where all of it could be read. */
  linkProblems: Problem[];
}

/**
 * Reads the guided readings of a geo folder, `tours/*.md`, by name. Every feature, document and passage they name
 * must exist: a quotation is given as a reference and shown in the document's own words. None is faulty data for a
 * folder without tours. `drill.fr.md` is `drill.md` in another of the atlas's languages.
 */
export function loadTours(geoDir: string, known: KnownToTours, languages: readonly string[]): LoadedTours {
  const loaded: LoadedTours = { tours: [], views: [], problems: [], linkProblems: [] };
  const translations: ParsedTour[] = [];
  for (const file of markdownFiles(geoDir, 'tours')) {
    const read = readText(geoDir, file);
    if ('problem' in read) {
      loaded.problems.push(read.problem);
      continue;
    }
    const parsed = parseTour(read.text, file);
    loaded.problems.push(...parsed.problems);
    const { id, translatedTo, frontMatter, steps } = parsed.tour;
    if (translatedTo !== undefined) {
      if (parsed.problems.length === 0) translations.push(parsed.tour);
      continue;
    }
    const report = reportTo(loaded.linkProblems, file);
    loaded.views.push(...steps.flatMap(({ view }) => (view ? { file, ...view } : [])));
    const linked = steps.flatMap((step) => linkStep(step, known, report) ?? []);
    if (frontMatter) loaded.tours.push({ id, ...frontMatter, steps: linked });
  }
  for (const translation of translations) translate(translation, loaded, known, languages);
  return loaded;
}

/** Adds a translation to its reading, or what is wrong with it to the problems. */
function translate(
  translation: ParsedTour,
  { tours, problems, linkProblems }: LoadedTours,
  known: KnownToTours,
  languages: readonly string[],
): void {
  const { id, file } = translation;
  // A faulty reading is blamed itself.
  if ([...problems, ...linkProblems].some((problem) => problem.file === `tours/${id}.md`)) return;
  const tour = tours.find((original) => original.id === id);
  const report = reportTo(tour ? linkProblems : problems, file);
  if (!tour) report(1, 'tour-translation', `There is no tours/${id}.md for it to be a translation of.`);
  const textOf = (step: ParsedStep) => linkText(step, known, report);
  const translated = tour && translateTour(tour, translation, textOf, languages, report);
  if (translated) tour.translations = [...(tour.translations ?? []), translated];
}

/** What the page gets at first of a tour. */
export function summaryOf({ translations = [], steps, ...words }: Tour): TourSummary {
  return {
    ...words,
    steps: steps.map(({ title, view }) => ({ title, view })),
    ...(translations.length > 0 && { translations: translations.map(summaryOf) }),
  };
}

const linkText = ({ text }: ParsedStep, known: KnownToTours, report: Report): TextRun[][] =>
  text.map((paragraph) => paragraph.map((run) => linkRun(run, known, report)));

function linkStep(step: ParsedStep, known: KnownToTours, report: Report): TourStep | null {
  const { title, view, quote } = step;
  if (view) viewProblems(view, known, report);
  if (quote && !passageAt(known.documents, quote)) {
    const message = `There is no passage “${passageName(quote)}” to quote. Write passage:document/p1, with an id of the lock.`;
    report(quote.line, 'tour-quote', message);
  }
  stepProblems(step, known, report);
  const text = linkText(step, known, report);
  if (!view || !quote) return null;
  const { document, passage } = quote;
  return { title, view: view.url, text, quote: { document, passage } };
}

function linkRun({ text, target, line }: UnlinkedRun, { index }: KnownToTours, report: Report): TextRun {
  if (target?.kind !== 'features') return { text };
  const features = target.ids.flatMap((name) => {
    const id = index.resolve(name);
    if (id === null && !index.isFaulty(name))
      report(line, 'tour-feature', `There is no feature “${name}”.${index.hint(name)}`);
    return id === null ? [] : [id];
  });
  return features.length > 0 ? { text, features } : { text };
}
