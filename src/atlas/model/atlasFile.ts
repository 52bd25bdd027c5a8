/** What a geo folder says of the atlas as a whole, and of who speaks in it: the forms of its files. */
import { z } from 'zod';
import { box, isWebAddress, name, slug, text } from './fields.ts';

const languageCode = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'must be a colour such as #a1b2c3' });

/** A title in other languages of the atlas. */
const names = z.record(languageCode, name).optional();

const layerEntry = z.strictObject({
  /** Name of a file in `layers/`, or the id of the layer of checks. */
  id: slug,
  title: name,
  names,
  /** Short titles by language, English among them: for a list in which its group stands beside it. */
  short: names,
  group: slug,
  description: text.optional(),
  /** Shown unless the reader says otherwise. */
  on: z.boolean(),
  /** `orientation` layers only label the chart: not in the list, not in the URL. */
  role: z.enum(['content', 'orientation', 'checks']),
  /** Of an `orientation` layer: the layer whose switch is its own too; without one it is always on. */
  with: slug.optional(),
});

const ownBases = ['chart', 'night', 'seafloor'] as const;

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
  names,
  /** Whose colours marks and text have on it. */
  palette: z.enum(ownBases),
  url: z.string().refine(isPicture, {
    error:
      'must be the https address of a PMTiles archive (….pmtiles) or of raster tiles, with {z}, {x} and {y} in it',
  }),
  /** Whom to name for the picture. */
  attribution: text,
  /** Pixels along a tile's edge; 256 where not given. */
  tileSize: z.literal([256, 512], { error: 'must be 256 or 512' }).optional(),
  /** Last zoom that has tiles; 22 where not given. */
  maxzoom: z.number().int().min(0).max(24).optional(),
});

/** `view` is a query of the page's public parameters. */
const beginning = z.strictObject({ title: name, names, view: z.string().startsWith('?') });

const language = z.strictObject({
  code: languageCode,
  /** In the language itself. */
  name,
  /** The atlas's tagline, subject and statements in this language; as the atlas has them where they are left out. */
  tagline: text.optional(),
  subject: name.optional(),
  statements: z.array(text).optional(),
});

/** `atlas.json` as written. */
export const atlasFile = z.strictObject({
  title: name,
  tagline: text,
  /** What it shows and of which part of the world, in a few words to stand beside the title. */
  subject: name.optional(),
  /** Who makes it, by the name they go by. */
  makers: name.optional(),
  /** Where a mistake can be reported. */
  contact: z
    .string()
    .regex(/^(https:\/\/|mailto:)\S+$/, { error: 'must be an https or a mailto address' })
    .optional(),
  /** Plain statement shown beside the map: that a drawn line is no judgement, for one. */
  statements: z.array(text),
  /** What the first view shows whole, on a map of any size. */
  view: box,
  /** Where the base chart is drawn in full detail. */
  extent: box,
  languages: z.array(language).min(1),
  /** Who takes part. */
  sides: z.array(z.strictObject({ id: slug, name, names, colour, colourNight: colour })),
  /** Who calls a place by a name of their own, though they take part in no event. */
  namers: z.array(z.strictObject({ id: slug, name, names })).optional(),
  groups: z.array(z.strictObject({ id: slug, title: name, names })),
  /** Places to begin for who comes for the first time. */
  begin: z.array(beginning).max(3).optional(),
  /** In draw order, first at the bottom. */
  layers: z.array(layerEntry),
  /** Bases beside the map's own, pictures from other hosts: none unless a deployer adds them. */
  bases: z.array(baseEntry).optional(),
});

/** See `atlasFile`. */
export type AtlasFile = z.output<typeof atlasFile>;

/** The names of all members of `atlas.json`, for hints. */
export const atlasKeys = [atlasFile, layerEntry, baseEntry, beginning].flatMap(({ shape }) =>
  Object.keys(shape),
);

const speaker = z.strictObject({
  id: slug,
  name,
  /** At the time of speaking. */
  role: text.optional(),
  organisation: text.optional(),
  country: text.optional(),
});

/** `speakers.json` as written, and the names of its members. */
export const speakersFile = z.array(speaker);
export const speakerKeys = Object.keys(speaker.shape);

/** See `speakersFile`. */
export type SpeakersFile = z.output<typeof speakersFile>;
