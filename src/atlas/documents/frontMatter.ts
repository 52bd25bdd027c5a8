import { z } from 'zod';
import { languageTag, text, webAddress, when } from '../features/fields.ts';
import { readYaml } from '../files/readYaml.ts';
import type { Report } from '../files/report.ts';

const schema = z.strictObject({
  title: text,
  titleNote: text.optional(),
  author: z.array(z.strictObject({ literal: text })),
  publisher: text.optional(),
  containerTitle: text.optional(),
  url: webAddress.optional(),
  issued: when,
  issuedNote: text,
  language: languageTag,
  rights: text,
  quality: text.optional(),
  wordingNote: text.optional(),
  source: z.strictObject({
    file: z.string().regex(/^[^/\\.][^/\\]*$/, 'must be the name of a file, without folders'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits in lower case'),
  }),
});

/** Bibliographic data of a document in CSL terms, and the stored text it was taken from. */
export type FrontMatter = z.infer<typeof schema>;

/** Reads the YAML before a document: see `readYaml`. */
export const readFrontMatter = (yaml: string, firstLine: number, report: Report): FrontMatter | null =>
  readYaml(yaml, firstLine, schema, report);
