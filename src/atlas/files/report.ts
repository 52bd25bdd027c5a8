import type { Problem } from '../model/problem.ts';

/** Tells of a problem at a line of the file being read. */
export type Report = (line: number, rule: string, message: string) => void;

/** An error in a file, at a line where one is known. */
export const errorAt = (place: { file: string; line?: number }, rule: string, message: string): Problem => ({
  severity: 'error',
  ...place,
  rule,
  message,
});

/** What adds the errors of a file to `problems`. */
export const reportTo =
  (problems: Problem[], file: string): Report =>
  (line, rule, message) => {
    problems.push(errorAt({ file, line }, rule, message));
  };
