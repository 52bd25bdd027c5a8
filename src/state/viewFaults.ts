import { nearestNameHint } from '../atlas/files/nearestName.ts';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Choices } from './choices.ts';
import { knownIds, parameters, parameterTable } from './parameterTable.ts';

/** What the atlas judges itself, with the line of the document or layer it should have been. */
const judgedByAtlas = new Set(['select', 'read', 'passage', 'layers', 'tour', 'step']);

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
      let told = false;
      const value = parameterTable[key].read(text, known, () => {
        told = true;
      });
      if (value === undefined || told)
        faults.push(`The view holds “${key}=${text}”, which stands for nothing.`);
    }
  }
  return faults;
}
