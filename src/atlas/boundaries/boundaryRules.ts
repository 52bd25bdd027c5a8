import * as z from 'zod';
import { readJson } from '../files/readJson.ts';
import { lngLat, text } from '../model/fields.ts';
import type { Problem } from '../model/problem.ts';

const line = z.strictObject({
  /** ISO 3166-1 numeric with leading zeros, or the base data's English name for an area without a number. */
  between: z.tuple([z.string().min(1), z.string().min(1)]),
  /**
   * `settled` is drawn solid, `unsettled` dashed: a claim, a line of control or an armistice line; `internal`
   * is not drawn, as it parts no states.
   */
  class: z.enum(['settled', 'unsettled', 'internal']),
  /** Only the stretches with their middle in this box. */
  within: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  /** For the reader of the data: a treaty, an armistice, a claim. */
  ground: text,
});

const schema = z.strictObject({
  note: text.optional(),
  /** Lines without a rule are settled. */
  lines: z.array(line),
  /** Places claimed by more than one state: the polygon around each belongs to no country's outline. */
  contested: z.array(z.strictObject({ at: lngLat, ground: text })),
});

/** How the line between two areas is drawn, and on what ground. */
export type BoundaryRule = z.infer<typeof line>;
export type BoundaryClass = BoundaryRule['class'];

/** The contents of `boundaries.json`. */
export type BoundaryRules = Omit<z.infer<typeof schema>, 'note'>;

const KEYS = ['note', 'lines', 'contested', 'between', 'class', 'within', 'ground', 'at'];

/** File in the folder of the data that says how boundaries are drawn. Without lines all are drawn as settled. */
export const boundariesFile = 'boundaries.json';

/** Reads `boundaries.json` of a data folder: the rules, none where something is wrong with them, and what that is. */
export function readBoundaryRules(geoDir: string): { rules: BoundaryRules; problems: Problem[] } {
  const { value, problems } = readJson(geoDir, boundariesFile, schema, KEYS);
  return { rules: value ?? { lines: [], contested: [] }, problems };
}

/** The rules of a data folder, for those who draw by them: what is wrong with them is for the atlas to say. */
export const boundaryRulesOf = (geoDir: string): BoundaryRules => readBoundaryRules(geoDir).rules;
