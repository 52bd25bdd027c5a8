import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../documents/frontMatter.ts';
import type { UnlinkedRun } from '../documents/unlinkedDocument.ts';
import type { FeatureIndex } from '../link/featureIndex.ts';
import type { AtlasDocument, TextRun } from '../model/document.ts';
import type { LayerId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { Tour, TourStep, TourSummary } from '../model/tour.ts';
import { type KnownToTours, knownToTours } from './knownToTours.ts';
import { type ParsedStep, parseTour } from './parseTour.ts';
import { viewProblems } from './viewProblems.ts';

/**
 * Reads the guided readings of a geo folder, `tours/*.md`, by name. Every feature, document and passage they name
 * must exist: a quotation is given as a reference and shown in the document's own words. None is faulty data for a
 * folder without tours.
 */
export function loadTours(
  geoDir: string,
  index: FeatureIndex,
  documents: readonly AtlasDocument[],
  layers: readonly LayerId[],
): { tours: Tour[]; problems: Problem[] } {
  const folder = join(geoDir, 'tours');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
  const known = knownToTours(index, documents, layers);
  const tours: Tour[] = [];
  const problems: Problem[] = [];
  for (const name of names.sort()) {
    const file = `tours/${name}`;
    const parsed = parseTour(readFileSync(join(folder, name), 'utf8'), file);
    problems.push(...parsed.problems);
    const report: Report = (line, rule, message) => {
      problems.push({ severity: 'error', file, line, rule, message });
    };
    const steps = parsed.tour.steps.flatMap((step) => linkStep(step, known, report) ?? []);
    const { id, frontMatter } = parsed.tour;
    if (frontMatter) tours.push({ id, ...frontMatter, steps });
  }
  return { tours, problems };
}

/** What the page gets at first of each tour. */
export function tourSummaries(tours: readonly Tour[]): TourSummary[] {
  return tours.map((tour) => ({ ...tour, steps: tour.steps.map(({ title, view }) => ({ title, view })) }));
}

function linkStep(
  { title, view, quote, text }: ParsedStep,
  known: KnownToTours,
  report: Report,
): TourStep | null {
  if (view) viewProblems(view, known, report);
  const [, document = '', passage = ''] = /^passage:([^/]*)\/(.*)$/.exec(quote?.url ?? '') ?? [];
  if (quote && !known.passages.get(document)?.has(passage)) {
    const message = `There is no passage “${document}/${passage}” to quote. Write passage:document/p1, with an id of the lock.`;
    report(quote.line, 'tour-quote', message);
  }
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
