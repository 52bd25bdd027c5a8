import * as z from 'zod';
import { lngLat, text } from '../features/fields.ts';
import { readJson } from '../files/readJson.ts';
import type { BBox, LngLat } from '../model/geometry.ts';
import type { Problem } from '../model/problem.ts';

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

const schema = z.strictObject({
  note: text.optional(),
  lines: z.array(
    z.strictObject({
      between: z.tuple([z.string().min(1), z.string().min(1)]),
      class: z.enum(['settled', 'unsettled', 'internal']),
      within: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
      ground: text,
    }),
  ),
  contested: z.array(z.strictObject({ at: lngLat, ground: text })),
});

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
