import type { z } from 'zod';
import { readBySchema } from './propertyProblems.ts';
import type { Report } from './report.ts';
import { linedText } from './yamlLines.ts';

/**
 * Reads the YAML before a text by a schema. `firstLine` is the file's line on which it begins. Reports each problem at the
 * line of its key and returns null if there was one.
 */
export function readYaml<Output>(
  yaml: string,
  firstLine: number,
  schema: z.ZodObject & z.ZodType<Output>,
  report: Report,
): Output | null {
  const { document, lineAt, lineOf } = linedText(yaml, firstLine);
  for (const error of document.errors) report(lineAt(error.pos[0]), 'front-matter-yaml', error.message);
  if (document.errors.length > 0) return null;
  let written: unknown;
  try {
    written = document.toJS();
  } catch (error) {
    // Its aliases lead nowhere, or multiply without end.
    const reason = error instanceof Error ? error.message : String(error);
    report(firstLine, 'front-matter-yaml', `The YAML cannot be read: ${reason}.`);
    return null;
  }
  const { value, faults } = readBySchema(schema, written, Object.keys(schema.shape));
  for (const { rule, message, path = [] } of faults) report(lineOf(path), rule, message);
  return value;
}
