import { z } from 'zod';
import { name, slug, text } from '../features/fields.ts';
import { type ReadJson, readJson } from '../files/readJson.ts';
import { errorAt } from '../files/report.ts';
import type { AtlasLayer, TitleNames } from '../model/atlas.ts';
import type { Speaker } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';

const languageCode = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'must be a colour such as #a1b2c3' });

/** A title in other languages of the atlas. */
const names = z.record(languageCode, name).optional();

const layerEntry = z.strictObject({
  id: slug,
  title: name,
  names,
  short: names,
  group: slug,
  description: text.optional(),
  on: z.boolean(),
  role: z.enum(['content', 'orientation', 'checks']),
  with: slug.optional(),
});

const ownBases = ['chart', 'night', 'seafloor'] as const;

/** Addresses the page may be allowed to load from: with a host, without a name and password. */
function isWebAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

/** Tiles have a place for each of their numbers; a PMTiles archive has none. */
function isPicture(address: string): boolean {
  if (!isWebAddress(address)) return false;
  return (
    new URL(address).pathname.endsWith('.pmtiles') ||
    ['{z}', '{x}', '{y}'].every((part) => address.includes(part))
  );
}

const baseEntry = z.strictObject({
  id: slug.refine((id) => !ownBases.some((own) => own === id), {
    error: 'is the name of one of the map’s own bases; choose another',
  }),
  title: name,
  names: z.record(z.string(), name).optional(),
  palette: z.enum(ownBases),
  url: z.string().refine(isPicture, {
    error:
      'must be the https address of a PMTiles archive (….pmtiles) or of raster tiles, with {z}, {x} and {y} in it',
  }),
  attribution: text,
  tileSize: z.literal([256, 512], { error: 'must be 256 or 512' }).optional(),
  maxzoom: z.number().int().min(0).max(24).optional(),
});

const beginning = z.strictObject({ title: name, names, view: z.string().startsWith('?') });

/** West, south, east, north. */
const box = z.tuple([
  z.number().min(-180).max(180),
  z.number().min(-90).max(90),
  z.number().min(-180).max(180),
  z.number().min(-90).max(90),
]);

const atlasFile = z.strictObject({
  title: name,
  tagline: text,
  subject: name.optional(),
  makers: name.optional(),
  contact: z
    .string()
    .regex(/^(https:\/\/|mailto:)\S+$/, { error: 'must be an https or a mailto address' })
    .optional(),
  statements: z.array(text),
  view: box,
  extent: box,
  languages: z
    .array(
      z.strictObject({
        code: languageCode,
        name,
        tagline: text.optional(),
        subject: name.optional(),
        statements: z.array(text).optional(),
      }),
    )
    .min(1),
  sides: z.array(z.strictObject({ id: slug, name, names, colour, colourNight: colour })),
  namers: z.array(z.strictObject({ id: slug, name, names })).optional(),
  groups: z.array(z.strictObject({ id: slug, title: name, names })),
  begin: z.array(beginning).max(3).optional(),
  layers: z.array(layerEntry),
  bases: z.array(baseEntry).optional(),
});

const speakersFile = z.array(
  z.strictObject({
    id: slug,
    name,
    role: text.optional(),
    organisation: text.optional(),
    country: text.optional(),
  }),
);

/** `geo/atlas.json` as written. */
export type AtlasFile = z.output<typeof atlasFile>;

const ATLAS_KEYS = Object.keys({
  ...atlasFile.shape,
  ...layerEntry.shape,
  ...baseEntry.shape,
  ...beginning.shape,
});
const SPEAKER_KEYS = ['id', 'name', 'role', 'organisation', 'country'];

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
  const { value, problems, lineOf } = readJson(geoDir, file, atlasFile, ATLAS_KEYS);
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
  const { value, problems, lineOf } = readJson(geoDir, file, speakersFile, SPEAKER_KEYS);
  const speakers = (value ?? []).map(({ id }, place) => ({ id, path: [place] }));
  const errorOf: ErrorOf = (path, ...said) => errorAt({ file, line: lineOf(path) }, ...said);
  return { value, problems: [...problems, ...repeatedIds('speakers', speakers, errorOf)] };
}
