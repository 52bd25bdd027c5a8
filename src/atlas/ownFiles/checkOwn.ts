import { errorAt } from '../files/report.ts';
import { sizeFault } from '../geojson/bytes.ts';
import { checkGeojson } from '../geojson/checkGeojson.ts';
import { LIMITS } from '../geojson/limits.ts';
import { problemLine } from '../geojson/problemLine.ts';
import { type ErrorKind, errorKindOf, type RuleName } from '../geojson/rules.ts';
import type { Problem } from '../model/problem.ts';
import { type AsGeojson, asGeojson } from './asGeojson.ts';
import { asDamage } from './formats/unreadable.ts';

/** What was found in a file, ready to be shown. It is accepted if there are no errors. */
export interface OwnVerdict {
  /** One line each, `file:line: feature i (id): reason`; the first 1,000. */
  errors: readonly string[];
  warnings: readonly string[];
  /** Of what kind the first error is; null where there is none. */
  kind: ErrorKind | null;
  errorCount: number;
  warningCount: number;
  featureCount: number;
  /** 0-based places of the features that nothing is wrong with, where others are wrong; null where nothing of the file can be trusted. */
  good: readonly number[] | null;
  /** The file as GeoJSON; empty where it is not read at all. */
  bytes: Uint8Array;
}

/**
 * The verdict on a file, unpacked and converted where it is no GeoJSON: the one of the page and of `npm run check:geo`.
 * Never rejects.
 */
export async function checkOwn(
  bytes: Uint8Array,
  fileName: string,
  onProgress?: (share: number) => void,
): Promise<OwnVerdict> {
  const large = tooLarge(bytes.length);
  if (large) return unread(fileName, large, 'tooLarge');
  let read: AsGeojson;
  try {
    read = await asGeojson(bytes, fileName);
  } catch (error) {
    const { message, line } = asDamage(error, 'the file');
    return unread(fileName, message, 'unread', line);
  }
  const inLine = (problem: Problem) => problemLine(problem, { lines: !read.converted });
  const report = checkGeojson(read.bytes, fileName, { onProgress });
  const { errorCount, warningCount, featureCount, fileErrorCount, features } = report;
  const someGood = errorCount > 0 && fileErrorCount === 0 && features.length > 0;
  const isBare = read.converted && errorCount === 0 && featureCount === 0;
  const note = read.note ?? (isBare ? 'it holds nothing that the map could show' : undefined);
  const notes = note ? [inLine({ ...aboutFile(fileName, note), severity: 'warning' })] : [];
  return {
    errors: report.errors.map(inLine),
    kind: report.errors[0] ? errorKindOf(report.errors[0].rule as RuleName) : null,
    warnings: [...notes, ...report.warnings.map(inLine)],
    errorCount,
    warningCount: warningCount + notes.length,
    featureCount,
    good: someGood ? features.map(({ index }) => index) : null,
    bytes: read.bytes,
  };
}

const aboutFile = (file: string, message: string): Problem => errorAt({ file }, 'unreadable', message);

/** The verdict on a file that is not read at all, for the reason given; `line`: of the file, where it has lines. */
export function unread(
  fileName: string,
  message: string,
  kind: ErrorKind,
  line: number | null = null,
): OwnVerdict {
  const problem: Problem = { ...aboutFile(fileName, message), line: line ?? 1 };
  const none = { warnings: [], warningCount: 0, featureCount: 0, good: null, bytes: new Uint8Array() };
  return { errors: [problemLine(problem, { lines: line !== null })], kind, errorCount: 1, ...none };
}

/** Why a file of so many bytes is not even opened; null where it is. */
export const tooLarge = (bytes: number): string | null => sizeFault(bytes, LIMITS);
