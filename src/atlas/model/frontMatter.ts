import { z } from 'zod';
import { languageTag, text, webAddress, when } from './fields.ts';

/** What stands before a document: bibliographic data in CSL terms, how each statement is known, and the stored text it was taken from. */
export const frontMatter = z.strictObject({
  title: text,
  /** Said when the title is not the source's own. */
  titleNote: text.optional(),
  author: z.array(z.strictObject({ literal: text })),
  publisher: text.optional(),
  containerTitle: text.optional(),
  url: webAddress.optional(),
  issued: when,
  issuedNote: text,
  language: languageTag,
  rights: text,
  /** What to know about the text before quoting it. */
  quality: text.optional(),
  /** Shown with every quotation, where the wording is not the original's. */
  wordingNote: text.optional(),
  source: z.strictObject({
    file: z.string().regex(/^[^/\\.][^/\\]*$/, 'must be the name of a file, without folders'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits in lower case'),
  }),
});

/** See `frontMatter`. */
export type FrontMatter = z.infer<typeof frontMatter>;
