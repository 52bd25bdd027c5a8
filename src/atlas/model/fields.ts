/** The kinds of value that properties hold, each with the rule a wrong one breaks. */
import { z } from 'zod';
import { actingCharacter } from './actingCharacters.ts';
import { readPassagePlace } from './passagePlace.ts';
import { type SourceKind, sourceKinds } from './sourceKinds.ts';
import { readWhen } from './when.ts';

/** Text for readers: not empty, no white space at its ends, nothing that acts unseen. */
export const text = z
  .string()
  .refine((value) => value !== '' && value.trim() === value, {
    params: { rule: 'text' },
    error: 'must not be empty nor begin or end with white space',
  })
  .refine((value) => actingCharacter(value) === null, {
    params: { rule: 'acting-character' },
    error: ({ input }) =>
      `holds ${actingCharacter(String(input))?.name}, which is not seen and acts on the text: take it out`,
  });

/** Characters, as readers count them, that a map and a line of a list can carry. */
const LONGEST_NAME = 120;
/** What one of them may take in storage, as emoji of several people do: no reader's name for a place comes near. */
const LONGEST_CHARACTER = 16;
const characters = new Intl.Segmenter();

/** Counts no further than it must: the time to count grows with the square of the length. */
const isLong = (value: string): boolean =>
  value.length > LONGEST_NAME * LONGEST_CHARACTER || [...characters.segment(value)].length > LONGEST_NAME;

/** What something is called. */
export const name = text.refine((value) => !isLong(value), {
  params: { rule: 'name-length' },
  error: `is longer than the ${LONGEST_NAME} characters a name may have: shorten it, the rest can stand in a note`,
});

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A frozen name for links: small letters, digits and single hyphens. */
export const slug = z.string().regex(SLUG, {
  error: 'must be a slug: small letters a-z, digits and single hyphens',
});

/** A language tag of BCP 47. */
export const languageTag = z.string().refine(
  (tag) => {
    try {
      return Intl.getCanonicalLocales(tag).length === 1;
    } catch {
      return false;
    }
  },
  { error: 'must be a language tag, such as en' },
);

/** A date or interval in EDTF, level 1 at most. */
export const when = z
  .string({ error: 'must be text: put quotation marks around a year' })
  .refine((value) => readWhen(value) !== null, {
    params: { rule: 'when-edtf' },
    error: 'is not a date in EDTF level 0 or 1, such as 2014-05-20/2014-05-26, 2021-11 or 2014-05~',
  });

/** Whether a text is a whole address on the web, `http:` or `https:`, without a name and password. */
export function isWebAddress(value: string): boolean {
  const url = /^https?:\/\//.test(value) && URL.canParse(value) ? new URL(value) : null;
  return url !== null && url.username === '' && url.password === '';
}

/** An address on the web: `http:` or `https:` only, whole. */
export const webAddress = z.string().refine(isWebAddress, {
  params: { rule: 'source-url' },
  error: 'must be a whole http:// or https:// address',
});

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);

/** Longitude and latitude, degrees. */
export const lngLat = z.tuple([longitude, latitude]);

/** West, south, east, north. */
export const box = z.tuple([longitude, latitude, longitude, latitude]);

/** One code or several: the page takes a list. */
export const codes = z
  .union([slug, z.array(slug).min(1)])
  .transform((one) => (typeof one === 'string' ? [one] : one));

/**
 * One name and whose it is, in codes: sides and namers of the atlas, `from-` and the language it was taken from, or a
 * manner of use (`nameManners`). `by` is left out where nobody contests the name.
 */
export const nameUse = z.strictObject({ name, by: codes.optional() });

/** A reference outside the five documents: where a geometry or a differing report was taken from. */
export const sourceReference = z.strictObject({
  id: slug,
  title: text,
  publisher: text.optional(),
  date: when.optional(),
  url: webAddress.optional(),
  kind: z.enum(Object.keys(sourceKinds) as SourceKind[]),
  /** The day on which it was read, `2021-11-23`. */
  accessed: z.iso.date(),
});

/** `document/p7` */
const passagePlace = z.string().transform((written, { addIssue }) => {
  const place = readPassagePlace(written);
  if (place === null) addIssue(`“${written}” is not of the form document/p7`);
  return place ?? { document: '', passage: '' };
});

/** What an outside report adds, or says otherwise than passages do. No verdict on which is right. */
export const otherReport = z.strictObject({
  says: text,
  sources: z.array(slug).min(1),
  /** The passages it differs from. */
  against: z.array(passagePlace).min(1).optional(),
});
