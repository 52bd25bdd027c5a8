import { printParseErrorCode, visit } from 'jsonc-parser';
import { clip, quote } from './quote.ts';
import type { RuleName } from './rules.ts';

/** Something wrong with the text, at a line; within a feature where `featureIndex` is given. */
interface ScanFault {
  rule: RuleName;
  line: number;
  featureIndex?: number | undefined;
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
/** Where objects stand that these members are of: the root, features, geometries. */
const OF_GEOJSON = /^(features\[\d+\]\.?)?(geometry\.?)?(geometries\[\d+\]\.?)*$/;

/** What other languages write where JSON has nothing of the kind, and what to do about it. */
const STRAYS: [begins: RegExp, says: string][] = [
  [/^(\/[/*]|#)/, 'JSON has no comments: remove it'],
  [/^'/, 'JSON puts texts and names in double quotes'],
  [/^-?(NaN|Infinity|undefined)\b/, 'JSON has no such value: write null, or leave it out'],
  [/^[A-Za-z_$][\w$]*\s*:/, 'JSON puts texts and names in double quotes'],
  [/^\.\d/, 'a number needs a digit before its point'],
  [/^\+\d/, 'a number has no plus sign'],
  [/^(True|False|None)\b/, 'JSON writes true, false and null'],
];

/** What is wrong within a string or a number, by the parser's name for it. */
const WITHIN: Record<string, string> = {
  InvalidCharacter: 'a line break, tab or control character within a string: escape it (\\n, \\t)',
  UnexpectedEndOfString: 'a line break, tab or control character within a string: escape it (\\n, \\t)',
  InvalidEscapeCharacter: 'a backslash that escapes nothing: write \\\\ for a backslash',
  InvalidUnicode: '\\u needs four hexadecimal digits',
  UnexpectedEndOfNumber: 'a number needs a digit after its point and in its exponent',
};

/** What should stand where something else does. */
const EXPECTED: Record<string, string> = {
  PropertyNameExpected: 'expected a member name in double quotes, ',
  ColonExpected: 'expected ":" after a member name, ',
  ValueExpected: 'expected a value, ',
  CommaExpected: 'expected a comma or a closing bracket, ',
};

/** Thrown within this file only: nothing more is to be read. */
class Stopped extends Error {}

/**
 * Step 2: one pass over the text for what `JSON.parse` does not tell: line and column of a syntax error in the same words
 * everywhere, members given twice, numbers that overflow, depth, and the line of each feature. JSON as in RFC 8259.
 */
export function scan(text: string, maxDepth: number): Scan {
  const result: Scan = { complete: false, faults: [], rootLine: 1, featureLines: [] };
  const latest = new Map<RuleName, ScanFault>();
  /** Names seen in each object that the scan stands in, by its depth. */
  const names: Set<string>[] = [];
  let depth = 0;
  let hasEnded = false;
  let rootMember = '';
  /** Whether what stands at depth 2 is an element of the root's `features`. */
  let inFeatures = false;
  /** Its place among these. */
  let index = 0;

  const fault = (rule: RuleName, line: number, message: string): void => {
    const featureIndex = inFeatures && depth > 1 ? index : undefined;
    const before = latest.get(rule);
    if (before && before.featureIndex === featureIndex) {
      before.count++;
      return;
    }
    const first: ScanFault = { rule, line: line + 1, featureIndex, message, count: 1 };
    latest.set(rule, first);
    result.faults.push(first);
  };
  const stop = (rule: RuleName, line: number, column: number, message: string): never => {
    fault(rule, line, `column ${column + 1}: ${message}`);
    throw new Stopped();
  };
  const begin = (line: number): void => {
    if (depth === 0) result.rootLine = line + 1;
    if (depth === 2 && inFeatures) result.featureLines.push(line + 1);
  };
  const open = (isArray: boolean) => (_offset: number, _length: number, line: number, column: number) => {
    begin(line);
    if (depth === maxDepth)
      stop('json-depth', line, column, `arrays and objects more than ${maxDepth} deep are not read`);
    if (depth === 1) {
      inFeatures = isArray && rootMember === 'features';
      index = 0;
    }
    depth++;
    names[depth] = new Set();
  };
  const close = (): void => {
    depth--;
    hasEnded = depth === 0;
    if (depth === 1) inFeatures = false;
  };

  try {
    visit(
      text,
      {
        onObjectBegin: open(false),
        onArrayBegin: open(true),
        onObjectEnd: close,
        onArrayEnd: close,
        onSeparator: (sign) => {
          if (depth === 2 && sign === ',') index++;
        },
        onObjectProperty: (name, _offset, length, line, _column, path) => {
          checkText(name, length, line);
          if (depth === 1) rootMember = name;
          if (depth === 1 && name === 'features') result.featureLines = [];
          const isNew = !names[depth]?.has(name);
          names[depth]?.add(name);
          if (isNew) return;
          const at = clip(pathOf([...path(), name]), 60);
          if (STRUCTURAL.has(name) && OF_GEOJSON.test(pathOf(path())))
            fault('duplicate-member', line, `${at} is given twice: keep one`);
          else fault('duplicate-property', line, `${at} is given twice: only the last one is read`);
        },
        onLiteralValue: (value: unknown, offset, length, line, _column, path) => {
          begin(line);
          hasEnded = depth === 0;
          if (typeof value === 'string') checkText(value, length, line);
          if (typeof value !== 'number' || Number.isSafeInteger(value)) return;
          const digits = text.slice(offset, offset + length);
          const at = () => clip(pathOf(path()), 60);
          if (!Number.isFinite(value))
            fault(
              'number-overflow',
              line,
              `${clip(digits, 20)} at ${at()} is larger than any number a program holds`,
            );
          else if (/^-?\d+$/.test(digits))
            fault(
              'unsafe-integer',
              line,
              `${clip(digits, 30)} at ${at()} would be read as ${value}: quote it`,
            );
        },
        onError: (code, offset, length, line, column) => {
          const message = faultOf(text, printParseErrorCode(code), offset, offset + length);
          const isAfter = hasEnded && offset < text.length;
          stop(isAfter ? 'one-document' : 'json-syntax', line, column, isAfter ? afterEnd(message) : message);
        },
      },
      { disallowComments: true },
    );
    result.complete = true;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  return result;

  /** A half of a surrogate pair can only have been escaped: the text itself is UTF-8. */
  function checkText(value: string, length: number, line: number): void {
    if (length > value.length + 2 && /\p{Surrogate}/u.test(value))
      fault('lone-surrogate', line, 'an escaped half of a character (\\ud800 to \\udfff) stands alone');
  }
}

/** What keeps the text from being JSON at this token, and what to do about it. */
function faultOf(text: string, name: string, start: number, end: number): string {
  const within = WITHIN[name];
  if (within) return end < text.length ? within : 'the file ends within a string or a number: it is cut off';
  if (start >= text.length) return 'the file ends: it is cut off';
  const next = text.slice(start, start + 12);
  if (/^[\]}]/.test(next) && /,\s*$/.test(text.slice(Math.max(0, start - 200), start)))
    return `a comma before "${next[0]}": remove it`;
  if (/^0\d/.test(text.slice(start - 1, start + 1))) return 'a number must not start with 0';
  const stray = STRAYS.find(([begins]) => begins.test(next));
  return `${EXPECTED[name] ?? ''}found ${quote(next)}${stray ? `: ${stray[1]}` : ''}`;
}

const afterEnd = (message: string): string =>
  `text after the end of the JSON value, ${message}: one file holds one FeatureCollection`;

/** Where something stands, such as `features[3].properties.name`. */
export const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
