import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../geojson/bytes.ts';
import { startFindings } from '../geojson/findings.ts';
import { LIMITS } from '../geojson/limits.ts';
import { actingCharacter } from '../model/actingCharacters.ts';
import type { Problem } from '../model/problem.ts';
import { errorAt } from './report.ts';

/** What a string holds: the lock of thousands of documents is one file. */
const limits = { ...LIMITS, bytes: 2 ** 29, manyBytes: 2 ** 29 };

/** The bytes of a file of a geo folder, or the one problem that keeps them. */
export function readBytes(geoDir: string, file: string): { bytes: Buffer } | { problem: Problem } {
  const refuse = (rule: string, message: string) => ({ problem: errorAt({ file }, rule, message) });
  try {
    return { bytes: readFileSync(join(geoDir, file)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('file-missing', 'there is no such file');
    if (code === 'EISDIR') return refuse('file-kind', 'is a folder, where a file should be');
    return refuse('file-unreadable', `cannot be read (${String(code)})`);
  }
}

/** The text of a file of a geo folder, or why there is none: missing, a folder, not UTF-8, or with characters that act unseen. */
export function readText(geoDir: string, file: string): { text: string } | { problem: Problem } {
  const read = readBytes(geoDir, file);
  if ('problem' in read) return read;
  const findings = startFindings(file, true);
  const text = decode(read.bytes, limits, findings);
  const [problem] = findings.errors;
  if (problem) return { problem };
  const acting = actingCharacter(text ?? '');
  if (text !== null && !acting) return { text };
  const line = (text ?? '').slice(0, acting?.at).split('\n').length;
  const message = `holds ${acting?.name}, which is not seen and acts on the text: take it out`;
  return { problem: errorAt({ file, line }, 'acting-character', message) };
}
