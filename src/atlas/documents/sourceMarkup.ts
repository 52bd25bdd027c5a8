/**
 * Which code points of a stored source text are its own Markdown markup rather than words.
 *
 * Stored texts are web pages turned to text; three things of Markdown occur in them and are taken out,
 * and nothing else:
 * - the backslash before a punctuation mark of ASCII: `\$` → `$`;
 * - inline links: `[words](target)` → `words`. The target holds no white space; brackets with no target
 *   after them are words;
 * - asterisks in pairs around words, `*…*`, `**…**`: one that opens has no white space after it, one that
 *   closes none before it, and a blank line parts them. An asterisk without its partner is a word's.
 *
 * Underscores, images, headings, lists and HTML are left as they stand.
 */

const ASCII_PUNCTUATION = /^[!-/:-@[-`{-~]$/;
const isSpace = (point: string | undefined): boolean =>
  point === undefined || /^\p{White_Space}$/u.test(point);

/** A text with what is known of each of its code points so far. */
interface Marked {
  raw: string[];
  isLiteral: boolean[];
  isMarkup: boolean[];
}

type Stretch = [start: number, end: number];

/** One flag per code point of `raw`: true where it is markup. */
export function sourceMarkup(raw: string[]): boolean[] {
  const isMarkup = new Array<boolean>(raw.length).fill(false);
  const marked = { raw, isLiteral: markEscapes(raw, isMarkup), isMarkup };
  for (const stretch of stretchesBetweenBlankLines(raw)) {
    markLinks(marked, stretch);
    markEmphasis(marked, stretch);
  }
  return isMarkup;
}

/** Marks escaping backslashes and returns which code points they make literal. */
function markEscapes(raw: string[], isMarkup: boolean[]): boolean[] {
  const isLiteral = new Array<boolean>(raw.length).fill(false);
  for (let i = 0; i + 1 < raw.length; i += 1) {
    if (raw[i] !== '\\' || !ASCII_PUNCTUATION.test(raw[i + 1] ?? '')) continue;
    isMarkup[i] = true;
    isLiteral[i + 1] = true;
    i += 1;
  }
  return isLiteral;
}

function stretchesBetweenBlankLines(raw: string[]): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let newline = -1;
  raw.forEach((point, i) => {
    if (point === '\n') {
      if (newline !== -1) {
        if (start < newline) stretches.push([start, newline]);
        start = i;
      }
      newline = i;
    } else if (!isSpace(point)) {
      newline = -1;
    }
  });
  stretches.push([start, raw.length]);
  return stretches;
}

function markLinks({ raw, isLiteral, isMarkup }: Marked, [start, end]: Stretch): void {
  const open: number[] = [];
  for (let i = start; i < end; i += 1) {
    if (isLiteral[i]) continue;
    if (raw[i] === '[') open.push(i);
    if (raw[i] !== ']') continue;
    const opening = open.pop();
    if (opening === undefined || raw[i + 1] !== '(') continue;
    const last = targetEnd(raw, i + 1, end);
    if (last === null) continue;
    isMarkup[opening] = true;
    isMarkup.fill(true, i, last + 1);
    i = last;
  }
}

/** Where the link target that begins with the bracket at `from` ends: it holds no white space and pairs of brackets one deep. Null: it is none. */
function targetEnd(raw: string[], from: number, end: number): number | null {
  let depth = 0;
  for (let i = from; i < end; i += 1) {
    const point = raw[i] ?? '';
    if (point === '(') depth += 1;
    if (point === ')') depth -= 1;
    if (depth === 0) return i;
    if (depth > 2 || /\s/.test(point)) return null;
  }
  return null;
}

/** Pairs asterisks, each closing one with the nearest open one before it. */
function markEmphasis({ raw, isLiteral, isMarkup }: Marked, [start, end]: Stretch): void {
  const isMark = (i: number): boolean => raw[i] === '*' && !isLiteral[i] && !isMarkup[i];
  const open: number[] = [];
  for (let i = start; i < end; i += 1) {
    if (!isMark(i)) continue;
    let afterRun = i;
    while (afterRun < end && isMark(afterRun)) afterRun += 1;
    const closes = i > start && !isSpace(raw[i - 1]);
    const opens = afterRun < end && !isSpace(raw[afterRun]);
    for (; i < afterRun; i += 1) {
      const partner = closes ? open.pop() : undefined;
      if (partner !== undefined) {
        isMarkup[partner] = true;
        isMarkup[i] = true;
      } else if (opens) {
        open.push(i);
      }
    }
  }
}
