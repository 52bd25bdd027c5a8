import type { z } from 'zod';
import { startFindings } from '../geojson/findings.ts';
import { LIMITS } from '../geojson/limits.ts';
import { scan } from '../geojson/scan.ts';
import type { Problem } from '../model/problem.ts';
import { readBySchema } from './propertyProblems.ts';
import { readText } from './readText.ts';
import { errorAt } from './report.ts';
import { linedText } from './yamlLines.ts';

/** What a JSON file of a geo folder holds, and where its parts stand; null and all problems where it is not of its form. */
export interface ReadJson<Output> {
  value: Output | null;
  problems: Problem[];
  /** 1-based line of what stands at a path. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads a JSON file of a geo folder by a schema. A member given twice is refused, as nobody knows which is meant. */
export function readJson<Output>(
  geoDir: string,
  file: string,
  schema: z.ZodType<Output>,
  keys: string[],
): ReadJson<Output> {
  const read = readText(geoDir, file);
  if ('problem' in read) return { value: null, problems: [read.problem], lineOf: () => 1 };
  const { text } = read;
  const findings = startFindings(file, true);
  for (const { rule, line, message } of scan(text, LIMITS.depth).faults)
    findings.add(rule, message, { line });
  if (findings.errors.length > 0) return { value: null, problems: findings.errors, lineOf: () => 1 };
  let lined: ReturnType<typeof linedText> | undefined;
  const lineOf = (path: readonly PropertyKey[]) => {
    lined ??= linedText(text);
    return lined.lineOf(path);
  };
  const { value, faults } = readBySchema(schema, JSON.parse(text), keys);
  const problems = faults.map(({ rule, message, path = [] }) =>
    errorAt({ file, line: lineOf(path) }, rule, message),
  );
  return { value, problems, lineOf };
}
