import type { Blockquote, Paragraph, RootContent } from 'mdast';
import { readMarkdown } from '../files/readMarkdown.ts';
import { type Report, reportTo } from '../files/report.ts';
import { type FrontMatter, frontMatter } from '../model/frontMatter.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import { isSlug } from '../model/slugs.ts';
import { isAttribution, readAttribution } from './attribution.ts';
import { foldWhiteSpace } from './normaliseSource.ts';
import { phrasingRuns, type RunsPlace } from './phrasingRuns.ts';
import type { UnlinkedNote, UnlinkedPassage } from './unlinkedDocument.ts';

/** A passage as the Markdown gives it. `text` is its normal form, to be found in the source. */
export interface ParsedPassage
  extends Pick<UnlinkedPassage, 'type' | 'runs' | 'voice' | 'attribution' | 'line' | 'isHeading'> {
  text: string;
}

/** One `geo/documents/*.md`, read but neither anchored nor linked. */
export interface ParsedDocument {
  id: DocumentId;
  /** Relative to the geo folder. */
  file: string;
  /** Null where it could not be read; a problem says why. */
  frontMatter: FrontMatter | null;
  /** Line of the front matter that names the source. */
  sourceLine: number;
  blocks: (ParsedPassage | UnlinkedNote)[];
}

const PASSAGE: RunsPlace = { name: 'passage', links: ['features', 'check', 'term'] };
const NOTE: RunsPlace = { name: 'note', links: ['features', 'outward', 'term'] };

/** Reads the Markdown of one document. `file` is its path in the geo folder; its name gives the id. */
export function parseDocument(text: string, file: string): { document: ParsedDocument; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reportTo(problems, file);
  const id = file.replace(/^.*\//, '').replace(/\.md$/, '');
  if (!isSlug(id)) report(1, 'document-id', 'The name of a document’s file holds a–z, 0–9 and - only.');

  const sourceLine = text.split('\n').findIndex((line) => line.startsWith('source:')) + 1 || 1;
  const { blocks, frontMatter: head } = readMarkdown(text, frontMatter, report);
  const document: ParsedDocument = { id, file, frontMatter: head, sourceLine, blocks: [] };
  let before: RootContent | undefined;
  for (const node of blocks) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'blockquote') document.blocks.push(readPassage(node, line, report));
    else if (node.type === 'paragraph' && isAttribution(node)) attribute(node, before, document, report);
    else if (node.type === 'paragraph') {
      document.blocks.push({ type: 'note', runs: phrasingRuns([node], NOTE, report), line });
    } else {
      report(
        line,
        'block-kind',
        `A document holds passages (>), headings among them (> ## Heading), and notes; “${node.type}” is none of these.`,
      );
    }
    before = node;
  }
  return { document, problems };
}

/** The words of a passage, which is paragraphs, or one heading of the source. */
function readPassage(quote: Blockquote, line: number, report: Report): ParsedPassage {
  const [first, ...others] = quote.children;
  const heading = first?.type === 'heading' && first.depth === 2 && others.length === 0 ? first : null;
  const paragraphs = quote.children.filter((child): child is Paragraph => child.type === 'paragraph');
  for (const child of quote.children) {
    if (child.type === 'paragraph' || child === heading) continue;
    const advice =
      'Only paragraphs may, or one heading (> ## Heading) alone; put a backslash before a character that Markdown takes for its own (1\\. \\- \\# \\>).';
    report(
      child.position?.start.line ?? line,
      'passage-markup',
      `A “${child.type}” may not stand in a passage. ${advice}`,
    );
  }
  const words = heading ? [{ ...heading, type: 'paragraph' as const }] : paragraphs;
  const runs = phrasingRuns(words, PASSAGE, report);
  const text = foldWhiteSpace(runs.map((run) => run.text).join(''));
  if (text === '' && words.length === quote.children.length)
    report(line, 'passage-empty', 'This passage has no words.');
  return {
    type: 'passage',
    text,
    runs,
    voice: { mode: 'author' },
    line,
    ...(heading && { isHeading: true }),
  };
}

function attribute(
  paragraph: Paragraph,
  before: RootContent | undefined,
  document: ParsedDocument,
  report: Report,
): void {
  const passage = document.blocks.at(-1);
  if (before?.type !== 'blockquote' || passage?.type !== 'passage') {
    const line = paragraph.position?.start.line ?? 1;
    report(
      line,
      'attribution-place',
      'An attribution (a paragraph that begins with —) stands right after its passage.',
    );
    return;
  }
  const attribution = readAttribution(paragraph, report);
  if (attribution === null) return;
  passage.voice = attribution.voice;
  passage.attribution = { words: attribution.words, line: attribution.line };
}
