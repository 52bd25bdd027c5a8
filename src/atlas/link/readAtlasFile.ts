import { type ReadJson, readJson } from '../files/readJson.ts';
import { errorAt } from '../files/report.ts';
import type { AtlasLayer, TitleNames } from '../model/atlas.ts';
import { type AtlasFile, atlasFile, atlasKeys, speakerKeys, speakersFile } from '../model/atlasFile.ts';
import type { Speaker } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';

/** An error at what stands at a path of the file. */
type ErrorOf = (path: PropertyKey[], rule: string, message: string) => Problem;

/** What has an id, and where it stands. */
interface Placed {
  id: string;
  path: PropertyKey[];
}

function repeatedIds(list: string, entries: readonly Placed[], errorOf: ErrorOf): Problem[] {
  const ids = entries.map(({ id }) => id);
  return entries
    .filter(({ id }, place) => ids.indexOf(id) !== place && ids.lastIndexOf(id) === place)
    .map(({ id, path }) =>
      errorOf([...path, 'id'], 'id-unique', `“${id}” stands more than once among the ${list}`),
    );
}

function unknownGroups(layers: AtlasLayer[], groups: string[], errorOf: ErrorOf): Problem[] {
  return layers.flatMap(({ id, role, group }, at) => {
    if (role === 'orientation' || groups.includes(group)) return [];
    const message = `layer “${id}” is in the group “${group}”, which is not among the groups`;
    return [errorOf(['layers', at, 'group'], 'layer-group', message)];
  });
}

/** What names of the chart go with must be a layer with a switch. */
function unknownCompanions(layers: AtlasLayer[], errorOf: ErrorOf): Problem[] {
  const switched = layers.filter(({ role }) => role !== 'orientation').map(({ id }) => id);
  return layers.flatMap(({ id, role, with: companion }, at) => {
    if (companion === undefined || (role === 'orientation' && switched.includes(companion))) return [];
    const message = `layer “${id}” goes with “${companion}”: only a layer of names can go with another, and that must be one with a switch`;
    return [errorOf(['layers', at, 'with'], 'layer-with', message)];
  });
}

/** `names` in languages the atlas does not have: nobody would read them. */
function unknownLanguages(
  entries: (Placed & { names?: TitleNames | undefined })[],
  codes: string[],
  errorOf: ErrorOf,
): Problem[] {
  return entries.flatMap(({ id, names = {}, path }) =>
    Object.keys(names)
      .filter((code) => !codes.includes(code))
      .map((code) => {
        const message = `“${id}” has a name in the language “${code}”, which is not among the languages`;
        return errorOf([...path, 'names', code], 'names-language', message);
      }),
  );
}

/** `atlas.json` as read. */
export type ReadAtlasFile = ReadJson<AtlasFile>;

/** Reads `atlas.json`; null where it is not of the right form. */
export function readAtlasFile(geoDir: string): ReadAtlasFile {
  const file = 'atlas.json';
  const { value, problems, lineOf } = readJson(geoDir, file, atlasFile, atlasKeys);
  if (value === null) return { value, problems, lineOf };
  const errorOf: ErrorOf = (path, ...said) => errorAt({ file, line: lineOf(path) }, ...said);
  const { layers, groups, sides, namers = [], bases = [], begin = [] } = value;
  const placed = <Entry>(list: string, entries: readonly Entry[]) =>
    entries.map((entry, place) => ({ ...entry, path: [list, place] }));
  const lists = {
    layers: placed('layers', layers),
    groups: placed('groups', groups),
    // One may call a place by a name, be it side or namer.
    'sides and namers': [...placed('sides', sides), ...placed('namers', namers)],
    bases: placed('bases', bases),
  };
  const begun = placed('begin', begin).map((entry) => ({ ...entry, id: entry.title }));
  const codes = value.languages.map(({ code }) => code);
  return {
    value,
    problems: [
      ...problems,
      ...Object.entries(lists).flatMap(([list, entries]) => repeatedIds(list, entries, errorOf)),
      ...unknownGroups(
        layers,
        groups.map(({ id }) => id),
        errorOf,
      ),
      ...unknownCompanions(layers, errorOf),
      ...unknownLanguages([...Object.values(lists).flat(), ...begun], codes, errorOf),
    ],
    lineOf,
  };
}

/** Reads `speakers.json`; null where it is not of the right form. */
export function readSpeakers(geoDir: string): { value: Speaker[] | null; problems: Problem[] } {
  const file = 'speakers.json';
  const { value, problems, lineOf } = readJson(geoDir, file, speakersFile, speakerKeys);
  const speakers = (value ?? []).map(({ id }, place) => ({ id, path: [place] }));
  const errorOf: ErrorOf = (path, ...said) => errorAt({ file, line: lineOf(path) }, ...said);
  return { value, problems: [...problems, ...repeatedIds('speakers', speakers, errorOf)] };
}
