import type { Link, Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { z } from 'zod';
import { phrasingRuns } from '../documents/phrasingRuns.ts';
import type { UnlinkedRun } from '../documents/unlinkedDocument.ts';
import { readMarkdown } from '../files/readMarkdown.ts';
import { type Report, reportTo } from '../files/report.ts';
import { languageTag, text } from '../model/fields.ts';
import type { PassagePlace } from '../model/passagePlace.ts';
import type { Problem } from '../model/problem.ts';
import { isSlug } from '../model/slugs.ts';

/** A link of a step as it is written, and its line. */
export interface WrittenLink {
  url: string;
  line: number;
}

/** A step as the Markdown gives it: nothing it names has been looked up. */
export interface ParsedStep {
  title: string;
  line: number;
  view: WrittenLink | null;
  /** What stands in its link, `passage:document/p1`; the line is that of the link. */
  quote: (PassagePlace & { line: number }) | null;
  text: UnlinkedRun[][];
}

/** One `geo/tours/*.md` as read. */
export interface ParsedTour {
  id: string;
  /** The language its file’s name gives, of a translation. */
  translatedTo?: string | undefined;
  /** Relative to the geo folder. */
  file: string;
  /** Null where it could not be read; a problem says why. */
  frontMatter: z.infer<typeof frontMatter> | null;
  steps: ParsedStep[];
}

/** What stands before a guided reading. */
const frontMatter = z.strictObject({ title: text, summary: text, language: languageTag });

/**
 * Reads the Markdown of a guided reading: under each `## heading` a paragraph that is a link to a view (`?select=…`),
 * paragraphs of the editor's own words, and a paragraph that is a link to a passage (`passage:document/p1`). A translation,
 * `drill.fr.md`, has the words only.
 */
export function parseTour(written: string, file: string): { tour: ParsedTour; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reportTo(problems, file);
  const [id = '', translatedTo] = file.replace(/^.*\//, '').replace(/\.md$/, '').split('.');
  if (!isSlug(id)) report(1, 'tour-id', 'The name of a tour’s file holds a–z, 0–9 and - only.');
  const { blocks, frontMatter: head } = readMarkdown(written, frontMatter, report);
  const tour: ParsedTour = { id, translatedTo, file, frontMatter: head, steps: [] };
  for (const node of blocks) readNode(node, tour, report);
  if (tour.steps.length === 0) report(1, 'tour-step', 'A tour has steps: ## headings, each with a view.');
  for (const step of tour.steps) checkWhole(step, translatedTo !== undefined, report);
  return { tour, problems };
}

function readNode(node: RootContent, tour: ParsedTour, report: Report): void {
  const line = node.position?.start.line ?? 1;
  const step = tour.steps.at(-1);
  if (node.type === 'heading' && node.depth === 2)
    tour.steps.push({ title: textOf(node), line, view: null, quote: null, text: [] });
  else if (node.type !== 'paragraph' || !step)
    report(line, 'tour-step', `Under a ## heading stand paragraphs only; “${node.type}” stands here.`);
  else readParagraph(node, line, step, report);
}

function readParagraph(paragraph: Paragraph, line: number, step: ParsedStep, report: Report): void {
  const link = onlyLink(paragraph);
  if (link?.url.startsWith('?')) {
    if (step.view) report(line, 'tour-step', `The step “${step.title}” has a second view; one is enough.`);
    step.view ??= { url: link.url, line };
  } else if (link?.url.startsWith('passage:')) {
    if (step.quote) report(line, 'tour-step', `The step “${step.title}” has a second quotation.`);
    const [, document = '', passage = ''] = /^passage:([^/]*)\/(.*)$/.exec(link.url) ?? [];
    step.quote ??= { document, passage, line };
  } else step.text.push(phrasingRuns([paragraph], { name: 'note', links: ['features'] }, report));
}

function onlyLink({ children }: Paragraph): Link | null {
  const [only, ...others] = children;
  return only?.type === 'link' && others.length === 0 ? only : null;
}

function checkWhole(step: ParsedStep, isTranslation: boolean, report: Report): void {
  const second = isTranslation && (step.view ?? step.quote);
  if (second)
    report(
      second.line,
      'tour-step',
      'A translation has words only: view and quotation are those of the reading.',
    );
  const missing = [
    step.view || isTranslation ? '' : 'a link to a view, [View](?select=…)',
    step.text.length > 0 ? '' : 'a sentence or two of its own',
    step.quote || isTranslation ? '' : 'a quotation, [quote](passage:document/p1)',
  ].filter(Boolean);
  if (missing.length > 0)
    report(step.line, 'tour-step', `The step “${step.title}” lacks ${missing.join(' and ')}.`);
}
