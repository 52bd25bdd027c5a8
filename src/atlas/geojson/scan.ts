import { readNumber, readString, type Token } from './jsonTokens.ts';
import { clip, quote } from './quote.ts';
import type { RuleName } from './rules.ts';
import { enterMember, type Frame, openFrame, pathOf, roleInside } from './scanFrames.ts';

/** Something wrong with the text, at a line; within a feature where `featureIndex` is given. */
interface ScanFault {
  rule: RuleName;
  line: number;
  featureIndex?: number;
  message: string;
  /** How often in this feature (or outside of all features). */
  count: number;
}

export interface Scan {
  /** False where the text is not one JSON value: then nothing after the last fault was read. */
  complete: boolean;
  faults: ScanFault[];
  /** Line where the value starts. */
  rootLine: number;
  /** Line where each element of a root's `features` starts. */
  featureLines: number[];
}

/** Members RFC 7946 defines: two of one name leave open which is meant. */
const STRUCTURAL = new Set('type id geometry properties features coordinates geometries bbox crs'.split(' '));
const LITERALS = ['true', 'false', 'null'];

/** What other languages write where JSON has nothing of the kind, and what to do about it. */
const STRAYS: [begins: RegExp, says: string][] = [
  [/^\/[/*]/, 'JSON has no comments: remove it'],
  [/^'/, 'JSON puts texts and names in double quotes'],
  [/^(NaN|Infinity|undefined)\b/, 'JSON has no such value: write null, or leave it out'],
  [/^(True|False|None)\b/, 'JSON writes true, false and null'],
];

/**
 * Step 2: one pass over the text without recursion, for what `JSON.parse` does not tell: line and column of a syntax
 * error in the same words everywhere, members given twice, numbers that overflow, depth, and the line of each feature.
 * JSON as in RFC 8259.
 */
export function scan(text: string, maxDepth: number): Scan {
  const result: Scan = { complete: false, faults: [], rootLine: 1, featureLines: [] };
  const frames: Frame[] = [];
  const latest = new Map<RuleName, ScanFault>();
  const token: Token = { end: 0, fault: null, escaped: false, loneSurrogate: false };
  let depth = 0;
  let at = 0;
  let line = 1;
  let lineStart = 0;

  const fault = (rule: RuleName, message: () => string): void => {
    const inFeatures = depth > 1 && frames[1]?.role === 'features';
    const featureIndex = inFeatures ? frames[1]?.index : undefined;
    const before = latest.get(rule);
    if (before && before.featureIndex === featureIndex) {
      before.count++;
      return;
    }
    const first: ScanFault = { rule, line, featureIndex, message: message(), count: 1 };
    latest.set(rule, first);
    result.faults.push(first);
  };
  const stop = (message: string, rule: RuleName = 'json-syntax'): Scan => {
    fault(rule, () => `column ${at - lineStart + 1}: ${message}`);
    return result;
  };
  const path = () => clip(pathOf(frames, depth), 60);
  const found = () => {
    if (at >= text.length) return 'the file ends: it is cut off';
    const next = text.slice(at, at + 12);
    const stray = STRAYS.find(([begins]) => begins.test(next));
    return `found ${quote(next)}${stray ? `: ${stray[1]}` : ''}`;
  };

  const skipSpace = (): void => {
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) {
        line++;
        lineStart = at + 1;
      } else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return;
    }
  };

  const takeString = (): string | null => {
    const start = at;
    const whole = readString(text, at, token);
    at = token.end;
    if (!whole) return null;
    if (token.loneSurrogate)
      fault('lone-surrogate', () => 'an escaped half of a character (\\ud800 to \\udfff) stands alone');
    return text.slice(start, at);
  };

  const takeNumber = (): boolean => {
    const start = at;
    const whole = readNumber(text, at, token);
    at = token.end;
    if (!whole) return false;
    // The shortest number that overflows is 2e308.
    if (at - start < 5) return true;
    const digits = text.slice(start, at);
    const value = Number(digits);
    if (!Number.isFinite(value))
      fault(
        'number-overflow',
        () => `${clip(digits, 20)} at ${path()} is larger than any number a program holds`,
      );
    else if (!Number.isSafeInteger(value) && /^-?\d+$/.test(digits))
      fault('unsafe-integer', () => `${clip(digits, 30)} at ${path()} would be read as ${value}: quote it`);
    return true;
  };

  /** A string, number or literal; the message of a syntax error, or null. */
  const takeScalar = (code: number): string | null => {
    if (code === 0x22) return takeString() === null ? (token.fault ?? '') : null;
    if (code === 0x2d || (code >= 0x30 && code <= 0x39)) return takeNumber() ? null : (token.fault ?? '');
    const literal = LITERALS.find((word) => text.startsWith(word, at));
    if (!literal) return `expected a value, ${found()}`;
    at += literal.length;
    return null;
  };

  const takeName = (frame: Frame): string | null => {
    if (text.charCodeAt(at) !== 0x22) return `expected a member name in double quotes, ${found()}`;
    const raw = takeString();
    if (raw === null) return token.fault ?? '';
    const name = token.escaped ? String(JSON.parse(raw)) : raw.slice(1, -1);
    if (!enterMember(frame, name)) {
      const structural = frame.role !== 'other' && STRUCTURAL.has(name);
      if (structural) fault('duplicate-member', () => `${path()} is given twice: keep one`);
      else fault('duplicate-property', () => `${path()} is given twice: only the last one is read`);
    }
    if (frame.role === 'root' && name === 'features') result.featureLines = [];
    skipSpace();
    if (text[at] !== ':') return `expected ":" after a member name, ${found()}`;
    at++;
    skipSpace();
    return null;
  };

  skipSpace();
  result.rootLine = line;
  for (;;) {
    // A value starts here.
    const parent = frames[depth - 1];
    if (depth === 2 && parent?.role === 'features') result.featureLines.push(line);
    const code = text.charCodeAt(at);
    let closed = true;
    if (code === 0x7b || code === 0x5b) {
      const isObject = code === 0x7b;
      if (depth === maxDepth)
        return stop(`arrays and objects more than ${maxDepth} deep are not read`, 'json-depth');
      const frame = openFrame(frames[depth], isObject, roleInside(parent, isObject));
      frames[depth++] = frame;
      at++;
      skipSpace();
      if (text[at] === (isObject ? '}' : ']')) {
        at++;
        depth--;
      } else {
        closed = false;
        const wrong = isObject ? takeName(frame) : null;
        if (wrong !== null) return stop(wrong);
      }
    } else {
      const wrong = takeScalar(code);
      if (wrong !== null) return stop(wrong);
    }
    // After a whole value: commas and closing brackets, up to where the next value starts.
    while (closed) {
      skipSpace();
      const frame = frames[depth - 1];
      if (depth === 0 || !frame) {
        if (at < text.length)
          return stop(
            `text after the end of the JSON value, ${found()}: one file holds one FeatureCollection`,
            'one-document',
          );
        result.complete = true;
        return result;
      }
      const end = frame.isObject ? '}' : ']';
      if (text[at] === end) {
        at++;
        depth--;
        continue;
      }
      if (text[at] !== ',') return stop(`expected "," or "${end}", ${found()}`);
      at++;
      skipSpace();
      if (text[at] === end) return stop(`a comma before "${end}": remove it`);
      frame.index++;
      const wrong = frame.isObject ? takeName(frame) : null;
      if (wrong !== null) return stop(wrong);
      closed = false;
    }
  }
}
