import { reportTo } from '../files/report.ts';
import { CONTEXT_LENGTH } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { findQuotes, storedRange } from './findQuote.ts';
import { differenceMessage } from './firstDifference.ts';
import { isWhiteSpace, type NormalisedSource } from './normaliseSource.ts';
import { paragraphAt, paragraphStarts } from './paragraphs.ts';
import type { ParsedDocument, ParsedPassage } from './parseDocument.ts';
import { type Anchor, passageHash } from './quoteLock.ts';

/** A passage with its range in the source's normal form (code points) and its anchor. */
export interface Located {
  block: ParsedPassage;
  from: number;
  to: number;
  anchor: Anchor;
}

/** The passages of a document, in its order. */
export const parsedPassages = ({ blocks }: ParsedDocument): ParsedPassage[] =>
  blocks.filter((block) => block.type === 'passage');

/**
 * Finds every passage of a document in its source. Only the very words count, standing once,
 * in the order of the source and without overlap; everything else is a problem, and then nothing can be
 * relied on.
 */
export function locateBlocks(
  document: ParsedDocument,
  source: NormalisedSource,
): { located: Located[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const located: Located[] = [];
  const starts = paragraphStarts(source.raw);
  const report = reportTo(problems, document.file);
  const sourceLine = (at: number): number => lineOf(source, at);

  for (const { block, starts: found, length, faults, before } of findQuotes(
    source,
    parsedPassages(document),
  )) {
    const [from] = found;
    if (from === undefined) {
      report(block.line, 'passage-not-found', differenceMessage(source, block, sourceLine));
      continue;
    }
    if (faults.includes('twice')) {
      const lines = found.map(sourceLine).join(', ');
      const message = `These words stand ${found.length} times in the source, on its lines ${lines}. Quote more, so that it stands there once.`;
      report(block.line, 'passage-twice', message);
      continue;
    }
    if (faults.includes('cutsWord')) {
      report(
        block.line,
        'passage-cuts-word',
        'This passage begins or ends in the middle of a word of the source. Quote whole words.',
      );
    }
    const overlaps = faults.includes('overlap');
    if (before && (overlaps || faults.includes('order'))) {
      const what = overlaps ? 'overlaps' : 'stands in the source before';
      const message = `This passage ${what} the passage of line ${before.block.line} (source lines ${sourceLine(from)} and ${sourceLine(before.starts[0] ?? 0)}). ${overlaps ? 'Quote each word once.' : 'Put them in the order of the source.'}`;
      report(block.line, overlaps ? 'passage-overlap' : 'passage-order', message);
    }
    const to = from + length;
    located.push({ block, from, to, anchor: anchorOf(source, from, to, located.at(-1), starts, block.text) });
  }
  return { located, problems };
}

function anchorOf(
  source: NormalisedSource,
  from: number,
  to: number,
  before: Located | undefined,
  starts: number[],
  text: string,
): Anchor {
  const offsets = source.rawOffsets.slice(from, to);
  const [start, end] = storedRange(source, from, to - from);
  const steps: [number, number][] = [];
  offsets.forEach((raw, n) => {
    if (n === 0 || raw !== (offsets[n - 1] ?? 0) + 1) steps.push([n, raw]);
  });
  return {
    start,
    end,
    sha256: passageHash(text),
    steps,
    paragraph: paragraphAt(starts, start),
    gap: gapOf(source, from, start, before, starts),
    prefix: source.points.slice(Math.max(0, from - CONTEXT_LENGTH), from).join(''),
    suffix: source.points.slice(to, to + CONTEXT_LENGTH).join(''),
  };
}

function gapOf(
  source: NormalisedSource,
  from: number,
  start: number,
  before: Located | undefined,
  starts: number[],
): Anchor['gap'] {
  if (before === undefined) return 'start';
  if (!source.points.slice(before.to, from).every(isWhiteSpace)) return 'omitted';
  return paragraphAt(starts, before.anchor.end - 1) === paragraphAt(starts, start)
    ? 'touching'
    : 'new-paragraph';
}

/** 1-based line of the stored file on which a code point of the normal form stands. */
function lineOf(source: NormalisedSource, at: number): number {
  return source.raw.slice(0, source.rawOffsets[at] ?? 0).filter((point) => point === '\n').length + 1;
}
