import { z } from 'zod';
import { everyBasis, standings } from '../model/feature.ts';
import {
  codes,
  lngLat,
  name,
  nameUse,
  otherReport,
  slug,
  sourceReference,
  text,
  when,
} from '../model/fields.ts';
import { writtenKinds } from '../model/kinds.ts';

/** Names in use for one thing in one language: all stand on the map, when it is close. */
const MOST_NAMES = 8;

/** Text in English, or by language with English among them: the page takes the latter. */
const words = z
  .union([text, z.intersection(z.object({ en: text }), z.record(z.string(), text))])
  .transform((given) => (typeof given === 'string' ? { en: given } : given));

/**
 * The properties of a feature in a content layer of `geo/`, in the order in which they are written.
 * What each means stands in `geo/README.md`. What depends on other properties, on the geometry or on
 * other features is checked elsewhere.
 */
export const contentProperties = z.strictObject({
  title: name,
  aliases: z.array(slug).optional(),
  names: z.record(z.string(), z.union([name, z.array(nameUse).min(1).max(MOST_NAMES)])).optional(),
  short: z.record(z.string(), name).optional(),
  kind: z.string().refine((kind) => writtenKinds.includes(kind), {
    params: { rule: 'kind', known: writtenKinds },
    error: 'is not in the list of kinds',
  }),
  standing: z.enum(standings).optional(),
  when: when.optional(),
  actors: z.array(slug).optional(),
  basis: z.enum(everyBasis).optional(),
  method: text.optional(),
  toleranceKm: z.number().positive().optional(),
  from: z.array(text).optional(),
  sources: z.array(sourceReference).optional(),
  status: words.optional(),
  note: words.optional(),
  at: z.array(slug).min(1).optional(),
  partOf: slug.optional(),
  partOfBy: codes.optional(),
  unlocated: text.optional(),
  unquoted: text.optional(),
  reports: z.array(otherReport).optional(),
  reach: z.strictObject({ of: slug, km: z.number().positive() }).optional(),
  outline: z.enum(['island', 'country']).optional(),
  trim: z.literal('land').optional(),
  open: z.array(z.array(lngLat).min(2)).min(1).optional(),
  anchor: lngLat.optional(),
  nameAt: lngLat.optional(),
  along: z.array(lngLat).min(2).optional(),
  rank: z.int().min(1).max(5).optional(),
});

/** The properties of a label of the chart: no provenance but of its names, since it makes no other claim. */
export const orientationProperties = contentProperties.pick({
  title: true,
  aliases: true,
  names: true,
  kind: true,
  sources: true,
  status: true,
  rank: true,
});

/** A feature's properties as written in `geo/`. */
export type FeatureProperties = z.output<typeof contentProperties>;
