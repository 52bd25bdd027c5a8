import { sizeFault } from '../geojson/bytes.ts';
import { checkGeojson } from '../geojson/checkGeojson.ts';
import { LIMITS } from '../geojson/limits.ts';
import { problemLine } from '../geojson/problemLine.ts';
import type { Problem } from '../model/problem.ts';

/** What was found in a reader's file, ready to be shown. It is accepted if there are no errors. */
export interface OwnVerdict {
  /** One line each, `file:line: feature i (id): reason`; the first 1,000. */
  errors: readonly string[];
  warnings: readonly string[];
  errorCount: number;
  warningCount: number;
  featureCount: number;
  /** 0-based places of the features that nothing is wrong with, where others are wrong; null where nothing of the file can be trusted. */
  good: readonly number[] | null;
}

interface Options {
  /** It was made from another format: its lines are not those of the file. */
  converted?: boolean;
  onProgress?: (share: number) => void;
}

/** The verdict on a reader's file: the same as that of `npm run check:geo`. Never throws. */
export function checkOwn(
  bytes: Uint8Array,
  fileName: string,
  { converted = false, onProgress }: Options = {},
): OwnVerdict {
  const inLine = (problem: Problem) => problemLine(problem, { lines: !converted });
  const report = checkGeojson(bytes, fileName, { onProgress });
  const { errorCount, warningCount, featureCount, fileErrorCount, features } = report;
  const someGood = errorCount > 0 && fileErrorCount === 0 && features.length > 0;
  return {
    errors: report.errors.map(inLine),
    warnings: report.warnings.map(inLine),
    errorCount,
    warningCount,
    featureCount,
    good: someGood ? features.map(({ index }) => index) : null,
  };
}

/** The verdict on a file that is not read at all, for the reason given. */
export function unread(fileName: string, message: string): OwnVerdict {
  const problem: Problem = { severity: 'error', file: fileName, line: 1, rule: 'unreadable', message };
  const none = { warnings: [], warningCount: 0, featureCount: 0, good: null };
  return { errors: [problemLine(problem)], errorCount: 1, ...none };
}

/** Why a file of so many bytes is not even opened; null where it is. */
export const tooLarge = (bytes: number): string | null => sizeFault(bytes, LIMITS);
