import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { BBox, LngLat } from '../atlas/model/geometry.ts';
import type { Problem } from '../atlas/model/problem.ts';

/**
 * `settled` is drawn solid, `unsettled` dashed: a claim, a line of control or an armistice line; `internal`
 * is not drawn, as it parts no states.
 */
export type BoundaryClass = 'settled' | 'unsettled' | 'internal';

/** How the line between two areas is drawn, and on what ground. */
export interface BoundaryRule {
  /** ISO 3166-1 numeric with leading zeros, or the base data's English name for an area without a number. */
  between: [string, string];
  class: BoundaryClass;
  /** For the reader of the data: a treaty, an armistice, a claim. */
  ground: string;
  /** Only the stretches with their middle in this box. */
  within?: BBox;
}

/** A place claimed by more than one state: the polygon around it belongs to no country's outline. */
interface ContestedPlace {
  at: LngLat;
  ground: string;
}

/** The contents of `boundaries.json`. Lines without a rule are settled. */
export interface BoundaryRules {
  lines: BoundaryRule[];
  contested: ContestedPlace[];
}

const lngLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const ground = z.string().min(1);
const schema = z.strictObject({
  note: z.string().optional(),
  lines: z.array(
    z.strictObject({
      between: z.tuple([z.string().min(1), z.string().min(1)]),
      class: z.enum(['settled', 'unsettled', 'internal']),
      within: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
      ground,
    }),
  ),
  contested: z.array(z.strictObject({ at: lngLat, ground })),
});

/** File in the folder of the data that says how boundaries are drawn. A folder without it has no rules. */
export const boundariesFile = 'boundaries.json';

/** Reads `boundaries.json` of a data folder: the rules, and what is wrong with them. */
export function readBoundaryRules(geoDir: string): { rules: BoundaryRules; problems: Problem[] } {
  const none: BoundaryRules = { lines: [], contested: [] };
  let text: string;
  try {
    text = readFileSync(join(geoDir, boundariesFile), 'utf8');
  } catch {
    return { rules: none, problems: [] };
  }
  return parseBoundaryRules(text);
}

/** The rules of a data folder. Throws one error that names every problem with them. */
export function boundaryRulesOf(geoDir: string): BoundaryRules {
  const { rules, problems } = readBoundaryRules(geoDir);
  if (problems.length > 0) {
    throw new Error(problems.map(({ file, rule, message }) => `${file}: ${rule}: ${message}`).join('\n'));
  }
  return rules;
}

/** The rules in the text of `boundaries.json`, and what is wrong with them. */
export function parseBoundaryRules(text: string): { rules: BoundaryRules; problems: Problem[] } {
  const none: BoundaryRules = { lines: [], contested: [] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { rules: none, problems: [problem('json', `The file is not JSON: ${(error as Error).message}.`)] };
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return { rules: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) =>
    problem('boundary-format', `${issue.path.join('.') || 'The file'}: ${issue.message}.`),
  );
  return { rules: none, problems };
}

function problem(rule: string, message: string): Problem {
  return { severity: 'error', file: boundariesFile, rule, message };
}
