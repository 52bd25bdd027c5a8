import type { Report } from '../documents/frontMatter.ts';
import { markdownFiles } from '../documents/readDocuments.ts';
import type { UnlinkedRun } from '../documents/unlinkedDocument.ts';
import { readText } from '../files/readText.ts';
import type { TextRun } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { Tour, TourStep, TourSummary } from '../model/tour.ts';
import type { KnownToTours } from './knownToTours.ts';
import { type ParsedStep, parseTour, type WrittenLink } from './parseTour.ts';
import { stepProblems } from './stepProblems.ts';
import { viewProblems } from './viewProblems.ts';

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
 * folder without tours.
 */
export function loadTours(geoDir: string, known: KnownToTours): LoadedTours {
  const loaded: LoadedTours = { tours: [], views: [], problems: [], linkProblems: [] };
  for (const file of markdownFiles(geoDir, 'tours')) {
    const read = readText(geoDir, file);
    if ('problem' in read) {
      loaded.problems.push(read.problem);
      continue;
    }
    const parsed = parseTour(read.text, file);
    loaded.problems.push(...parsed.problems);
    const report: Report = (line, rule, message) => {
      loaded.linkProblems.push({ severity: 'error', file, line, rule, message });
    };
    const { id, frontMatter, steps } = parsed.tour;
    loaded.views.push(...steps.flatMap(({ view }) => (view ? { file, ...view } : [])));
    const linked = steps.flatMap((step) => linkStep(step, known, report) ?? []);
    if (frontMatter) loaded.tours.push({ id, ...frontMatter, steps: linked });
  }
  return loaded;
}

/** What the page gets at first of each tour. */
export function tourSummaries(tours: readonly Tour[]): TourSummary[] {
  return tours.map((tour) => ({ ...tour, steps: tour.steps.map(({ title, view }) => ({ title, view })) }));
}

function linkStep(step: ParsedStep, known: KnownToTours, report: Report): TourStep | null {
  const { title, view, quote, text } = step;
  if (view) viewProblems(view, known, report);
  const [, document = '', passage = ''] = /^passage:([^/]*)\/(.*)$/.exec(quote?.url ?? '') ?? [];
  if (quote && !known.passages.get(document)?.has(passage)) {
    const message = `There is no passage “${document}/${passage}” to quote. Write passage:document/p1, with an id of the lock.`;
    report(quote.line, 'tour-quote', message);
  }
  stepProblems(step, known, report);
  const runs = text.map((paragraph) => paragraph.map((run) => linkRun(run, known, report)));
  return view && quote ? { title, view: view.url, text: runs, quote: { document, passage } } : null;
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
