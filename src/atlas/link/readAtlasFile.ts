import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { name, slug, text } from '../features/fields.ts';
import { readBySchema } from '../features/propertyProblems.ts';
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
  statements: z.array(text),
  view: box,
  extent: box,
  languages: z
    .array(
      z.strictObject({
        code: languageCode,
        name,
        tagline: text.optional(),
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

function readJson<Output>(geoDir: string, file: string, schema: z.ZodType<Output>, keys: string[]) {
  const problem = (rule: string, message: string): Problem => ({ severity: 'error', file, rule, message });
  let written: unknown;
  try {
    written = JSON.parse(readFileSync(join(geoDir, file), 'utf8'));
  } catch (error) {
    return { value: null, problems: [problem('json', `cannot be read: ${String(error)}`)] };
  }
  const { value, faults } = readBySchema(schema, written, keys);
  return { value, problems: faults.map(({ rule, message }) => problem(rule, message)) };
}

function repeatedIds(file: string, list: string, ids: string[]): Problem[] {
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map((id) => ({
    severity: 'error',
    file,
    rule: 'id-unique',
    message: `“${id}” stands more than once among the ${list}`,
  }));
}

function unknownGroups(layers: AtlasLayer[], groups: string[]): Problem[] {
  return layers
    .filter(({ role, group }) => role !== 'orientation' && !groups.includes(group))
    .map(({ id, group }) => ({
      severity: 'error',
      file: 'atlas.json',
      rule: 'layer-group',
      message: `layer “${id}” is in the group “${group}”, which is not among the groups`,
    }));
}

/** `names` in languages the atlas does not have: nobody would read them. */
function unknownLanguages(
  entries: { id: string; names?: TitleNames | undefined }[],
  codes: string[],
): Problem[] {
  return entries.flatMap(({ id, names = {} }) =>
    Object.keys(names)
      .filter((code) => !codes.includes(code))
      .map((code) => ({
        severity: 'error' as const,
        file: 'atlas.json',
        rule: 'names-language',
        message: `“${id}” has a name in the language “${code}”, which is not among the languages`,
      })),
  );
}

/** Reads `atlas.json`; null where it is not of the right form. */
export function readAtlasFile(geoDir: string): { value: AtlasFile | null; problems: Problem[] } {
  const file = 'atlas.json';
  const { value, problems } = readJson(geoDir, file, atlasFile, ATLAS_KEYS);
  if (value === null) return { value, problems };
  const lists = {
    layers: value.layers,
    groups: value.groups,
    // One may call a place by a name, be it side or namer.
    'sides and namers': [...value.sides, ...(value.namers ?? [])],
    bases: value.bases ?? [],
  };
  const repeated = Object.entries(lists).flatMap(([list, entries]) =>
    repeatedIds(
      file,
      list,
      entries.map(({ id }) => id),
    ),
  );
  const groups = value.groups.map(({ id }) => id);
  const untold = unknownLanguages(
    [
      ...Object.values(lists).flat(),
      ...(value.begin ?? []).map(({ title, names: by }) => ({ id: title, names: by })),
    ],
    value.languages.map(({ code }) => code),
  );
  return { value, problems: [...problems, ...repeated, ...unknownGroups(value.layers, groups), ...untold] };
}

/** Reads `speakers.json`; null where it is not of the right form. */
export function readSpeakers(geoDir: string): { value: Speaker[] | null; problems: Problem[] } {
  const file = 'speakers.json';
  const { value, problems } = readJson(geoDir, file, speakersFile, SPEAKER_KEYS);
  const ids = (value ?? []).map(({ id }) => id);
  return { value, problems: [...problems, ...repeatedIds(file, 'speakers', ids)] };
}
