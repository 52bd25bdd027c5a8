import type { Findings } from './findings.ts';
import { beginsWith, foreignBytes } from './foreignFormats.ts';
import type { Limits } from './limits.ts';

/** How packed files begin: gzip, ZIP (an empty one too), Zstandard, bzip2, xz, 7z, RAR. */
const packed = [
  '\x1f\x8b',
  'PK\x03\x04',
  'PK\x05\x06',
  '\x28\xb5\x2f\xfd',
  'BZh',
  '\xfd7zXZ',
  '7z\xbc\xaf',
  'Rar!',
];

export const isCompressed = (bytes: Uint8Array): boolean => beginsWith(bytes, ...packed);

/** UTF-16 or UTF-32: by byte order mark, or by the zero bytes around an ASCII bracket or space (RFC 4627 §3). */
export function isWideText(bytes: Uint8Array): boolean {
  const marked = beginsWith(bytes, '\xff\xfe', '\xfe\xff', '\0\0\xfe\xff');
  const first = bytes[0];
  const second = bytes[1];
  const begins = (byte = 0) => byte !== 0 && '{[ \t\r\n'.includes(String.fromCharCode(byte));
  return marked || (first === 0 && (second === 0 || begins(second))) || (begins(first) && second === 0);
}

const lineOf = (bytes: Uint8Array, end: number): number =>
  1 + bytes.subarray(0, end).filter((byte) => byte === 0x0a).length;

/** Line of the first byte that is not UTF-8. Lines can be decoded alone: 0x0A is never part of another character. */
function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return 1;
}

/** Why a file of so many bytes is not read; null where it is. */
export function sizeFault(bytes: number, limits: Limits): string | null {
  if (bytes <= limits.bytes) return null;
  return `the file has ${megabytes(bytes)}; at most ${megabytes(limits.bytes)} are read: simplify it or split it`;
}

const megabytes = (n: number) => `${(n / 1e6).toFixed(1)} MB`;

/**
 * Step 1: the text of the file without its byte order mark, or null where it is too large or not UTF-8.
 * Bad bytes are never replaced: a replaced name would be a wrong name.
 */
export function decode(bytes: Uint8Array, limits: Limits, findings: Findings): string | null {
  const refuse = (rule: Parameters<Findings['add']>[0], message: string, line = 1) => {
    findings.add(rule, message, { line });
    return null;
  };
  const tooLarge = sizeFault(bytes.length, limits);
  if (tooLarge) return refuse('file-size', tooLarge);
  if (isCompressed(bytes)) return refuse('compressed', 'the file is compressed: unpack it first');
  const foreign = foreignBytes(bytes);
  if (foreign) return refuse('nul-byte', foreign);
  if (isWideText(bytes)) return refuse('utf-16', 'the text is UTF-16 or UTF-32: save it as UTF-8');
  const nul = bytes.indexOf(0);
  if (nul !== -1)
    return refuse('nul-byte', `byte ${nul} is zero: this is not a text file`, lineOf(bytes, nul));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return refuse('file-empty', 'the file is empty');
    if (bytes.length > limits.manyBytes)
      findings.add('file-large', `the file has ${megabytes(bytes.length)}: the map may become slow`);
    return text;
  } catch {
    return refuse('utf-8', 'a byte is not UTF-8: save the file as UTF-8', lineOfBadByte(bytes));
  }
}
