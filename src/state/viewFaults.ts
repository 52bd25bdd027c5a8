import { nearestNameHint } from '../atlas/files/nearestName.ts';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Choices } from './choices.ts';
import { knownIds, parameters, parameterTable } from './parameterTable.ts';

/** What the atlas judges itself, with the line of the feature or passage it should have been. */
const judgedByAtlas = new Set(['select', 'passage', 'tour', 'step']);

const isParameter = (key: string): key is keyof Choices => (parameters as string[]).includes(key);

/**
 * What of the link of a curated view cannot be used, a sentence each, in English for whoever wrote it. Unlike a reader's
 * link it must be right as it is written: nothing is mended.
 */
export function viewFaults(view: string, atlas: Atlas): string[] {
  const known = knownIds(atlas);
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const [key, text] of new URLSearchParams(view)) {
    if (seen.has(key)) faults.push(`The view holds “${key}” twice.`);
    seen.add(key);
    if (!isParameter(key)) {
      faults.push(`The view holds “${key}”, which is no parameter.${nearestNameHint(key, parameters)}`);
    } else if (!judgedByAtlas.has(key)) {
      const told: string[] = [];
      const read = parameterTable[key].read(text, known, ({ value = text }) => told.push(value));
      if (read === undefined && told.length === 0) told.push(text);
      faults.push(...told.map((value) => `The view holds “${key}=${value}”, which stands for nothing.`));
    }
  }
  return faults;
}
