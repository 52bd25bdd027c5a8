import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** So many members stay open once they were asked for: a shape is asked for again and again while it is measured. */
const mostOpen = 50;

/** The last to have been asked for, by what reads them, the latest at the end. */
const open = new Map<() => string, unknown>();

/** So many bytes are held in memory; what is packed beyond them lies in a file. */
const mostHeld = 2 ** 26;
let held = 0;
let overflow: { file: number; end: number } | undefined;

/**
 * The same object, of which one member lies packed until it is asked for: shapes and texts of a large atlas do not fit into memory as
 * objects. The member is what JSON can tell, may be another object each time, and must not be changed. What is packed already is given back.
 */
export function packed<Whole extends object>(whole: Whole, key: keyof Whole): Whole {
  if (Object.getOwnPropertyDescriptor(whole, key)?.get) return whole;
  const bytes = Buffer.from(JSON.stringify(whole[key]));
  const read = held + bytes.length > mostHeld ? inFile(bytes) : inMemory(bytes);
  const get = (): unknown => {
    const value = open.get(read) ?? JSON.parse(read());
    open.delete(read);
    open.set(read, value);
    const [oldest] = open.keys();
    if (oldest && open.size > mostOpen) open.delete(oldest);
    return value;
  };
  return Object.defineProperty({ ...whole }, key, { get, enumerable: true });
}

function inMemory(bytes: Buffer): () => string {
  held += bytes.length;
  return () => bytes.toString();
}

function inFile(bytes: Buffer): () => string {
  overflow ??= { file: namelessFile(), end: 0 };
  const { file, end } = overflow;
  const { length } = bytes;
  writeSync(file, bytes, 0, length, end);
  overflow.end += length;
  return () => {
    const read = Buffer.allocUnsafe(length);
    readSync(file, read, 0, length, end);
    return read.toString();
  };
}

/** A file that goes with this process. */
function namelessFile(): number {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const file = openSync(join(folder, 'members'), 'w+');
  try {
    rmSync(folder, { recursive: true });
  } catch {
    // Windows removes none that is open.
  }
  return file;
}
