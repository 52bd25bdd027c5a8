/** Where a token ends, or what is wrong with it. One object is reused for all tokens of a text. */
export interface Token {
  /** Index after the token; where it is faulty, index of the fault. */
  end: number;
  fault: string | null;
  /** Strings only: holds a `\` escape, so its text differs from what stands in the file. */
  escaped: boolean;
  /** Strings only: an escaped half of a surrogate pair without its other half. */
  loneSurrogate: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;

/** Index of the first character from `at` on that is no digit. */
function afterDigits(text: string, at: number): number {
  let i = at;
  for (let code = text.charCodeAt(i); code >= 0x30 && code <= 0x39; code = text.charCodeAt(i)) i++;
  return i;
}

function hexFour(text: string, at: number): number {
  const digits = text.slice(at, at + 4);
  return /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
}

function fail(token: Token, at: number, fault: string): false {
  token.end = at;
  token.fault = fault;
  return false;
}

/** Length of the escape whose backslash stands at `at`, or 0 with the fault in `token`. */
function readEscape(text: string, at: number, token: Token): number {
  token.escaped = true;
  const letter = text[at + 1] ?? '';
  if (letter !== 'u') {
    if (letter !== '' && '"\\/bfnrt'.includes(letter)) return 2;
    fail(token, at, 'a backslash that escapes nothing: write \\\\ for a backslash');
    return 0;
  }
  const unit = hexFour(text, at + 2);
  if (unit === -1) {
    fail(token, at, '\\u needs four hexadecimal digits');
    return 0;
  }
  if (unit < 0xd800 || unit > 0xdfff) return 6;
  const next = unit < 0xdc00 && text.startsWith('\\u', at + 6) ? hexFour(text, at + 8) : -1;
  if (next >= 0xdc00 && next <= 0xdfff) return 12;
  token.loneSurrogate = true;
  return 6;
}

/** Reads the string whose opening quote stands at `at` (RFC 8259 §7). False where it is faulty. */
export function readString(text: string, at: number, token: Token): boolean {
  token.fault = null;
  token.escaped = false;
  token.loneSurrogate = false;
  for (let i = at + 1; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      token.end = i + 1;
      return true;
    }
    if (code === BACKSLASH) {
      const length = readEscape(text, i, token);
      if (length === 0) return false;
      i += length;
    } else if (code < 0x20) {
      return fail(token, i, 'a line break, tab or control character within a string: escape it (\\n, \\t)');
    } else i++;
  }
  return fail(token, text.length, 'the file ends within a string: it is cut off');
}

/** Reads the number that starts at `at` (RFC 8259 §6). False where it is faulty. */
export function readNumber(text: string, at: number, token: Token): boolean {
  token.fault = null;
  const start = text.charCodeAt(at) === MINUS ? at + 1 : at;
  let i = afterDigits(text, start);
  if (i === start) return fail(token, i, 'a number needs a digit here');
  if (i > start + 1 && text.charCodeAt(start) === ZERO)
    return fail(token, start, 'a number must not start with 0');
  if (text.charCodeAt(i) === POINT) {
    const fraction = i + 1;
    i = afterDigits(text, fraction);
    if (i === fraction) return fail(token, i, 'a number needs a digit after its point');
  }
  if (text[i] === 'e' || text[i] === 'E') {
    const exponent = text[i + 1] === '+' || text[i + 1] === '-' ? i + 2 : i + 1;
    i = afterDigits(text, exponent);
    if (i === exponent) return fail(token, i, 'a number needs a digit in its exponent');
  }
  token.end = i;
  return true;
}
