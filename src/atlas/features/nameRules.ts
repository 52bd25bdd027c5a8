import { nearestNameHint } from '../files/nearestName.ts';
import type { FeatureRule } from './featureRule.ts';
import { nameUserFault } from './nameUsers.ts';

/** Names: in languages the atlas has, and where several are in use, whose each is. */
export const nameRules: FeatureRule[] = [
  {
    rule: 'name-language',
    broken: ({ properties: { names = {}, short = {}, status = {}, note = {} } }, { languages }) =>
      [...new Set([names, short, status, note].flatMap(Object.keys))]
        .filter((code) => !languages.includes(code))
        .map((code) => `“${code}” is not a language of atlas.json (${languages.join(', ')})`),
  },
  {
    rule: 'name-by',
    broken: ({ properties: { names = {} } }) =>
      Object.values(names)
        .filter((uses) => typeof uses !== 'string' && uses.length > 1)
        .flatMap((uses) => (typeof uses === 'string' ? [] : uses))
        .filter(({ by }) => by === undefined)
        .map(({ name }) => `“${name}” is one of several names in use: say with “by” who uses it`),
  },
  {
    rule: 'name-by-known',
    broken: ({ properties: { names = {}, partOfBy = [] } }, { parties }) => {
      const uses = Object.values(names).flatMap((each) => (typeof each === 'string' ? [] : each));
      const codes = new Set([...uses.flatMap(({ by = [] }) => by), ...partOfBy]);
      return [...codes].flatMap((code) => nameUserFault(code, parties) ?? []);
    },
  },
  {
    rule: 'actor-known',
    broken: ({ properties: { actors = [] } }, { sides }) =>
      actors
        .filter((actor) => !sides.includes(actor))
        .map((actor) => `“${actor}” is not a side of atlas.json.${nearestNameHint(actor, sides)}`),
  },
];
