import type { z } from 'zod';
import { quote } from '../geojson/quote.ts';
import { pathOf } from '../geojson/scan.ts';
import { nearestNameHint } from './nearestName.ts';

/** One thing wrong with an object, by the rule it breaks; file and feature are the caller's to add. */
export interface Fault {
  rule: string;
  message: string;
  /** Where in the object. */
  path?: PropertyKey[];
}

/** The value that stands at the path, if any. */
function valueAt(root: unknown, path: PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function faultsOfIssue(issue: z.core.$ZodIssue, root: unknown, knownNames: string[]): Fault[] {
  const path = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      rule: 'unknown-property',
      path: [...issue.path, key],
      message: `there is no property “${path === '' ? key : `${path}.${key}`}”.${nearestNameHint(key, knownNames)}`,
    }));
  }
  if (issue.code === 'invalid_union') {
    // The alternative that fits best: the one that fails deepest inside the value.
    const depth = (issues: z.core.$ZodIssue[]) => Math.max(...issues.map((inner) => inner.path.length));
    const nearest = issue.errors.reduce((best, issues) => (depth(issues) > depth(best) ? issues : best));
    return nearest.flatMap((inner) =>
      faultsOfIssue({ ...inner, path: [...issue.path, ...inner.path] }, root, knownNames),
    );
  }
  const value = valueAt(root, issue.path);
  if (value === undefined)
    return [{ rule: 'missing-property', message: `“${path}” is missing`, path: issue.path }];
  const params = issue.code === 'custom' ? issue.params : undefined;
  const rule = typeof params?.rule === 'string' ? params.rule : 'property-value';
  const known: string[] = Array.isArray(params?.known) ? params.known : [];
  const hint = typeof value === 'string' ? nearestNameHint(value, known) : '';
  const written = typeof value === 'object' ? '' : ` (${quote(value, 80)})`;
  return [{ rule, message: `“${path}”${written} ${issue.message}.${hint}`, path: issue.path }];
}

/** Members that would be no members: a program takes them for the object's own kind, and no schema sees them. */
function hiddenMembers(value: unknown, path: PropertyKey[] = []): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const message = `“${pathOf(at)}” is a name that programs keep for themselves: choose another`;
    const own = key === '__proto__' ? [{ rule: 'unknown-property', message, path: at }] : [];
    return [...own, ...hiddenMembers(inner, at)];
  });
}

/**
 * Reads a value by a schema: the value, or everything that is wrong with it in words for whoever
 * wrote the file, with a hint where a name is nearly one of `knownNames`.
 */
export function readBySchema<Output>(
  schema: z.ZodType<Output>,
  value: unknown,
  knownNames: string[],
): { value: Output; faults: [] } | { value: null; faults: Fault[] } {
  const hidden = hiddenMembers(value);
  const result = schema.safeParse(value);
  if (result.success && hidden.length === 0) return { value: result.data, faults: [] };
  return {
    value: null,
    faults: [
      ...hidden,
      ...(result.error?.issues ?? []).flatMap((issue) => faultsOfIssue(issue, value, knownNames)),
    ],
  };
}
