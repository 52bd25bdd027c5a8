import { decodeStored } from '../../atlas/documents/normaliseSource.ts';
import { isCompressed, isWideText } from '../../atlas/geojson/bytes.ts';
import { beginsWith } from '../../atlas/geojson/foreignFormats.ts';

/** What a reader gave, and the how manieth it is: each is compared anew. */
export interface Given {
  what: readonly File[] | string;
  turn: number;
}

/** Why what a reader gave is not compared. */
export type Refusal =
  | 'several'
  | 'unreadable'
  | 'large'
  | 'pdf'
  | 'packed'
  | 'wide'
  | 'binary'
  | 'encoding'
  | 'markup'
  | 'empty';

/** A reader's text, with the SHA-256 of its bytes; null where the browser makes none (pages without HTTPS). */
export interface GivenText {
  text: string;
  sha256: string | null;
}

/** Larger texts are not compared, bytes: a long novel has one million, and each takes about a hundred bytes of memory. */
export const mostBytes = 5_000_000;

const beginnings: readonly [beginning: string, refusal: Refusal][] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'packed'],
  // Word processors' files before 2007.
  ['\u00d0\u00cf\u0011\u00e0', 'packed'],
];
const markup = /^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*>\s*)*<(!doctype|html|head|body)[\s>]/i;

/** Reads what a reader gave: words as they are, one file as UTF-8. Sends nothing. */
export async function readGiven(given: Given['what']): Promise<GivenText | Refusal> {
  if (typeof given === 'string') return textOf(new TextEncoder().encode(given));
  const [file, more] = given;
  if (!file || more) return 'several';
  if (file.size > mostBytes) return 'large';
  try {
    return await textOf(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return 'unreadable';
  }
}

async function textOf(bytes: Uint8Array<ArrayBuffer>): Promise<GivenText | Refusal> {
  if (bytes.length > mostBytes) return 'large';
  const known = beginnings.find(([beginning]) => beginsWith(bytes, beginning));
  if (known) return known[1];
  if (isCompressed(bytes)) return 'packed';
  if (isWideText(bytes)) return 'wide';
  if (bytes.includes(0)) return 'binary';
  try {
    const text = decodeStored(bytes);
    if (markup.test(text)) return 'markup';
    return text.trim() === '' ? 'empty' : { text, sha256: await sha256(bytes) };
  } catch {
    return 'encoding';
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
