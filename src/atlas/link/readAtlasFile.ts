import { type ReadJson, readJson } from '../files/readJson.ts';
import { errorAt } from '../files/report.ts';
import type { TitleNames } from '../model/atlas.ts';
import {
  type AtlasFile,
  atlasFile,
  atlasKeys,
  type SpeakersFile,
  speakerKeys,
  speakersFile,
} from '../model/atlasFile.ts';

/** Tells of an error at what stands at a path of a file. */
type ReportAt = (path: PropertyKey[], rule: string, message: string) => void;

/** What adds errors to the problems of a file that was read. */
const reportTo =
  (file: string, { problems, lineOf }: ReadJson<unknown>): ReportAt =>
  (path, rule, message) => {
    problems.push(errorAt({ file, line: lineOf(path) }, rule, message));
  };

/** An entry of a list of a file, and where it stands. */
interface Placed {
  id: string;
  names?: TitleNames | undefined;
  path: PropertyKey[];
}

function tellRepeatedIds(list: string, entries: readonly Placed[], report: ReportAt): void {
  const ids = entries.map(({ id }) => id);
  for (const [place, { id, path }] of entries.entries())
    if (ids.indexOf(id) !== place && ids.lastIndexOf(id) === place)
      report([...path, 'id'], 'id-unique', `“${id}” stands more than once among the ${list}`);
}

/** Names in languages the atlas does not have: nobody would read them. */
function tellUnknownLanguages(entries: readonly Placed[], codes: readonly string[], report: ReportAt): void {
  for (const { id, names = {}, path } of entries)
    for (const code of Object.keys(names).filter((each) => !codes.includes(each))) {
      const message = `“${id}” has a name in the language “${code}”, which is not among the languages`;
      report([...path, 'names', code], 'names-language', message);
    }
}

/** What layers name: their group, and what names of the chart go with, which must be a layer with a switch. */
function tellUnknownNames({ layers, groups }: AtlasFile, report: ReportAt): void {
  const switched = layers.filter(({ role }) => role !== 'orientation').map(({ id }) => id);
  for (const [at, { id, role, group, with: companion }] of layers.entries()) {
    if (role !== 'orientation' && !groups.some((known) => known.id === group)) {
      const message = `layer “${id}” is in the group “${group}”, which is not among the groups`;
      report(['layers', at, 'group'], 'layer-group', message);
    }
    if (companion !== undefined && !(role === 'orientation' && switched.includes(companion))) {
      const message = `layer “${id}” goes with “${companion}”: only a layer of names can go with another, and that must be one with a switch`;
      report(['layers', at, 'with'], 'layer-with', message);
    }
  }
}

/** `atlas.json` as read. */
export type ReadAtlasFile = ReadJson<AtlasFile>;

/** Reads `atlas.json`; null where it is not of the right form. */
export function readAtlasFile(geoDir: string): ReadAtlasFile {
  const file = 'atlas.json';
  const read = readJson(geoDir, file, atlasFile, atlasKeys);
  if (read.value === null) return read;
  const report = reportTo(file, read);
  const { layers, groups, sides, namers = [], bases = [], begin = [], languages } = read.value;
  const placed = <Entry>(list: string, entries: readonly Entry[]) =>
    entries.map((entry, place) => ({ ...entry, path: [list, place] }));
  const lists: Record<string, Placed[]> = {
    layers: placed('layers', layers),
    groups: placed('groups', groups),
    // One may call a place by a name, be it side or namer.
    'sides and namers': [...placed('sides', sides), ...placed('namers', namers)],
    bases: placed('bases', bases),
  };
  for (const [list, entries] of Object.entries(lists)) tellRepeatedIds(list, entries, report);
  const begun = placed('begin', begin).map((entry) => ({ ...entry, id: entry.title }));
  const codes = languages.map(({ code }) => code);
  tellUnknownLanguages([...Object.values(lists).flat(), ...begun], codes, report);
  tellUnknownNames(read.value, report);
  return read;
}

/** Reads `speakers.json`; null where it is not of the right form. */
export function readSpeakers(geoDir: string): ReadJson<SpeakersFile> {
  const file = 'speakers.json';
  const read = readJson(geoDir, file, speakersFile, speakerKeys);
  const speakers = (read.value ?? []).map(({ id }, place) => ({ id, path: [place] }));
  tellRepeatedIds('speakers', speakers, reportTo(file, read));
  return read;
}
