import type { Document } from 'yaml';
import { z } from 'zod';
import { readWhen } from '../features/when.ts';
import { actingCharacter } from '../files/actingCharacters.ts';
import type { Report } from '../files/report.ts';
import { linedText } from '../files/yamlLines.ts';

const MISSING = 'is missing';
const words = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine(
    (value) => actingCharacter(value) === null,
    'holds a character that is not seen and acts on the text',
  );

const frontMatterSchema = z.strictObject({
  title: words,
  titleNote: words.optional(),
  author: z.array(z.strictObject({ literal: words })),
  publisher: words.optional(),
  containerTitle: words.optional(),
  url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  issued: z
    .string({
      error: ({ input }) =>
        input === undefined ? MISSING : 'must be text: put quotation marks around a year',
    })
    .refine(
      (text) => readWhen(text) !== null,
      'must be an EDTF date of level 0 or 1, such as 2014, 2014-05 or 2014-05-20',
    ),
  issuedNote: words,
  language: z.string().refine(isLanguageTag, 'must be a language tag, such as en'),
  rights: words,
  quality: words.optional(),
  wordingNote: words.optional(),
  source: z.strictObject({
    file: z.string().regex(/^[^/\\.][^/\\]*$/, 'must be the name of a file, without folders'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits in lower case'),
  }),
});

/** Bibliographic data of a document in CSL terms, and the stored text it was taken from. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/**
 * Reads the YAML before a document. `firstLine` is the file's line on which the YAML begins. Reports
 * each problem at the line of its key and returns null if there was one.
 */
export function readFrontMatter(yaml: string, firstLine: number, report: Report): FrontMatter | null {
  const { document, lineAt, lineOf } = linedText(yaml, firstLine);
  for (const error of document.errors) report(lineAt(error.pos[0]), 'front-matter-yaml', error.message);
  if (document.errors.length > 0) return null;
  const value = plainValue(document);
  if (value instanceof Error) {
    report(firstLine, 'front-matter-yaml', `The YAML cannot be read: ${value.message}.`);
    return null;
  }

  const result = frontMatterSchema.safeParse(value, { error: typeMessage });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        report(
          lineOf([...issue.path, key]),
          'front-matter-key',
          `“${key}” is not a key of the front matter. Mend or remove it.`,
        );
      }
    } else {
      const key = issue.path.join('.') || 'front matter';
      report(lineOf(issue.path), 'front-matter-value', `“${key}” ${issue.message}.`);
    }
  }
  return null;
}

/** What the YAML stands for; the error of one whose aliases lead nowhere or multiply without end. */
function plainValue(document: Pick<Document.Parsed, 'toJS'>): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** For what is missing or of the wrong type; undefined leaves the schema's own message. */
function typeMessage(issue: { code?: string; input?: unknown; expected?: unknown }): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  return issue.input === undefined ? MISSING : `must be of type ${String(issue.expected)}`;
}

/** Whether a text is a language tag of BCP 47. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
