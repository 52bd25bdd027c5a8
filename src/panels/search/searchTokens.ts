/** A searchable part of a text: its folded form, and where it stands (UTF-16 offsets, end exclusive). */
export interface Token {
  term: string;
  start: number;
  end: number;
}

const apostrophes = "'’ʼʻ‘`´";
const word = new RegExp(`[\\p{L}\\p{N}\\p{M}]+(?:[${apostrophes}][\\p{L}\\p{N}\\p{M}]+)*`, 'gu');
const genitive = new RegExp(`[${apostrophes}]s$`, 'iu');
const anyApostrophe = new RegExp(`[${apostrophes}]`, 'gu');
/** Scripts that put no space between words. */
const unspaced = '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}';
const stretch = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, 'gu');
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');
const mayBeUnspaced = /[\u1100-\u11FF\u2E80-\u{10FFFF}]/u;
/** Some browsers have no segmenter (Firefox before 125): there a code point is a character. */
const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : undefined;

/** At most so much of a query is looked at: more than any title, and little enough to be quick. */
const longestQuery = 200;
const mostTerms = 16;

/**
 * The words of a text; of Han, Kana and Hangul each character and each pair of neighbours, so that any part of a
 * name is found. Marks, control characters and unmatched surrogates are no words.
 */
export function textTokens(text: string): Token[] {
  return stretches(text).flatMap(({ part, start }) => {
    if (!isUnspaced.test(part)) return [...wordToken(part, start), ...afterApostrophe(part, start)];
    const single = charactersOf(part, start);
    return [...single, ...pairs(single)];
  });
}

/** What is looked for: the words of a query, each once; of unspaced scripts the pairs, so that their order counts. */
export function queryTerms(query: string): string[] {
  const tokens = stretches(query.slice(0, longestQuery)).flatMap(({ part, start }) => {
    if (!isUnspaced.test(part)) return wordToken(part, start);
    const single = charactersOf(part, start);
    return single.length > 1 ? pairs(single) : single;
  });
  return [...new Set(tokens.map(({ term }) => term))].slice(0, mostTerms);
}

/** True for a term of Han, Kana or Hangul: a whole character or pair, never the beginning of a word. */
export const isUnspacedTerm = (term: string): boolean => isUnspaced.test(term);

function stretches(text: string): { part: string; start: number }[] {
  const found: { part: string; start: number }[] = [];
  for (const match of text.matchAll(word)) {
    if (!mayBeUnspaced.test(match[0])) found.push({ part: match[0], start: match.index });
    else {
      for (const inner of match[0].matchAll(stretch))
        found.push({ part: inner[0], start: match.index + inner.index });
    }
  }
  return found;
}

function wordToken(part: string, start: number): Token[] {
  const term = foldText(part.replace(genitive, '')).replace(anyApostrophe, '');
  return term === '' ? [] : [{ term, start, end: start + part.length }];
}

/** What follows an elided article is a word of its own too. */
function afterApostrophe(part: string, start: number): Token[] {
  const at = part.search(anyApostrophe);
  const rest = part.slice(at + 1);
  return at < 0 || rest.length < 2 ? [] : wordToken(rest, start + at + 1);
}

const charactersIn = (part: string): string[] =>
  segmenter ? [...segmenter.segment(part)].map(({ segment }) => segment) : [...part];

function charactersOf(part: string, start: number): Token[] {
  let end = start;
  return charactersIn(part).map((character) => {
    const from = end;
    end += character.length;
    return { term: foldText(character), start: from, end };
  });
}

function pairs(single: readonly Token[]): Token[] {
  return single.slice(1).map((second, index) => {
    const first = single[index] ?? second;
    return { term: first.term + second.term, start: first.start, end: second.end };
  });
}

/** Letters that Unicode does not take apart, as most readers type them. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

const isPlain = /^[a-z0-9]*$/;
const loneLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');
/** All combining marks but the two that make another sound of a kana (か and が are two letters, not one). */
const marks = /(?![\u3099\u309A])\p{M}/gu;
const katakana = /[\u30A1-\u30F6]/gu;
const fromKatakanaToHiragana = 0x60;

/**
 * A text as search compares it: compatibility forms, case and diacritics gone (UAX #15, NFKD without marks), so
 * that composed and decomposed spellings are one, as are `ё` and `е`, full and half width, katakana and hiragana.
 */
function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain.test(lower)) return lower;
  return (
    lower
      .normalize('NFKD')
      .replace(marks, '')
      .replace(loneLetters, (letter) => letters[letter] ?? letter)
      // Puts syllables of Hangul and voiced kana together again.
      .normalize('NFC')
      .replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - fromKatakanaToHiragana))
  );
}
