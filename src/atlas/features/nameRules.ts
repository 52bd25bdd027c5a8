import { nearestNameHint } from '../files/nearestName.ts';
import type { NameUse } from '../model/feature.ts';
import type { KnownNames, Rules } from './featureRule.ts';
import { nameUserFault } from './nameUsers.ts';
import type { WrittenFeature } from './writtenFeature.ts';

/** In each language the names of which more than the name is said. */
const usesOf = ({ properties: { names = {} } }: WrittenFeature): NameUse[][] =>
  Object.values(names).filter((uses) => typeof uses !== 'string');

/** Names: in languages the atlas has, and where several are in use, whose each is. */
export const nameRules: Rules<KnownNames> = {
  'name-language': ({ properties: { names = {}, short = {}, status = {}, note = {} } }, { languages }) =>
    [...new Set([names, short, status, note].flatMap(Object.keys))]
      .filter((code) => !languages.includes(code))
      .map((code) => `“${code}” is not a language of atlas.json (${languages.join(', ')})`),
  'name-by': (feature) =>
    usesOf(feature)
      .filter((uses) => uses.length > 1)
      .flat()
      .filter(({ by }) => by === undefined)
      .map(({ name }) => `“${name}” is one of several names in use: say with “by” who uses it`),
  'name-by-known': (feature, { parties }) => {
    const named = usesOf(feature).flat();
    const codes = new Set([...named.flatMap(({ by = [] }) => by), ...(feature.properties.partOfBy ?? [])]);
    return [...codes].flatMap((code) => nameUserFault(code, parties) ?? []);
  },
  'actor-known': ({ properties: { actors = [] } }, { sides }) =>
    actors
      .filter((actor) => !sides.includes(actor))
      .map((actor) => `“${actor}” is not a side of atlas.json.${nearestNameHint(actor, sides)}`),
};
