/** The kinds of value that properties hold, each with the rule a wrong one breaks. */
import { z } from 'zod';
import { actingCharacter } from './actingCharacters.ts';
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

/** One day, `2021-11-23`. */
export const day = z.iso.date();

function isWebAddress(value: string): boolean {
  return /^https?:\/\//.test(value) && URL.canParse(value);
}

/** An address on the web: `http:` or `https:` only, whole. */
export const webAddress = z.string().refine(isWebAddress, {
  params: { rule: 'source-url' },
  error: 'must be a whole http:// or https:// address',
});

/** Longitude and latitude, degrees. */
export const lngLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
