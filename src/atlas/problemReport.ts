import { problemLine } from './geojson/problemLine.ts';
import type { Problem } from './model/problem.ts';

/** All problems of a geo folder, one on each line, under a line that counts them. */
export function problemReport(folder: string, problems: Problem[]): string {
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
  return [`${count} in ${folder}:`, ...problems.map((problem) => lineIn(folder, problem))].join('\n');
}

/** A problem of a geo folder on one line, with the rule that is broken. */
export const lineIn = (folder: string, { file, message, rule, ...problem }: Problem): string =>
  problemLine(
    { ...problem, file: `${folder}/${file}`, rule, message: `${message} (${rule})` },
    { most: Number.POSITIVE_INFINITY },
  );
