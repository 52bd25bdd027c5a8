import { codePointCount, type NormalisedSource } from './normaliseSource.ts';

/** What is looked for in a source. `text` is its normal form, as `foldWhiteSpace` makes it. */
export interface Sought {
  text: string;
}

/** What keeps a quotation from being one: `cutsWord` begins or ends within a word of the source; `overlap` and `order` are said of the one found once before it. */
export type QuoteFault = 'notFound' | 'twice' | 'cutsWord' | 'overlap' | 'order';

/** What became of one quotation. Offsets are code points of the source's normal form. */
export interface SoughtQuote<Block extends Sought> {
  block: Block;
  /** Where it stands: every place, overlapping ones too. */
  starts: number[];
  length: number;
  /** Empty where the very words stand there once, whole, and after those before. */
  faults: QuoteFault[];
  /** The one found once before it. */
  before: SoughtQuote<Block> | undefined;
}

/** Looks for every quotation in a source, in the order given. Only the very words count; those without words are left out. */
export function findQuotes<Block extends Sought>(
  source: NormalisedSource,
  blocks: readonly Block[],
): SoughtQuote<Block>[] {
  let before: SoughtQuote<Block> | undefined;
  return blocks
    .filter(({ text }) => text !== '')
    .map((block) => {
      const starts = occurrences(source, block.text);
      const length = codePointCount(block.text);
      const quote = { block, starts, length, faults: faultsOf(source, starts, length, before), before };
      if (starts.length === 1) before = quote;
      return quote;
    });
}

function faultsOf(
  source: NormalisedSource,
  [from, second]: number[],
  length: number,
  before: SoughtQuote<Sought> | undefined,
): QuoteFault[] {
  if (from === undefined) return ['notFound'];
  if (second !== undefined) return ['twice'];
  const faults: QuoteFault[] = [];
  if (cutsWord(source, from) || cutsWord(source, from + length)) faults.push('cutsWord');
  const [last] = before?.starts ?? [];
  if (before && last !== undefined && from < last + before.length) {
    faults.push(from + length > last ? 'overlap' : 'order');
  }
  return faults;
}

/** Where a stretch of the normal form stands in the stored file: code points, end exclusive. */
export function storedRange(source: NormalisedSource, from: number, length: number): [number, number] {
  return [source.rawOffsets[from] ?? 0, (source.rawOffsets[from + length - 1] ?? 0) + 1];
}

function occurrences(source: NormalisedSource, text: string): number[] {
  const found: number[] = [];
  let at = 0;
  let counted = 0;
  for (let i = source.text.indexOf(text); i !== -1; i = source.text.indexOf(text, i + 1)) {
    at += codePointCount(source.text.slice(counted, i));
    counted = i;
    found.push(at);
  }
  return found;
}

/** Whether two letters or digits of a script that parts words by spaces meet at `at`. */
function cutsWord(source: NormalisedSource, at: number): boolean {
  const pair = source.points.slice(Math.max(0, at - 1), at + 1);
  const inWord =
    /^(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{N}]$/u;
  return pair.length === 2 && pair.every((point) => inWord.test(point));
}
