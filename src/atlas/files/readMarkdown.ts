import type { RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { z } from 'zod';
import { readYaml } from './readYaml.ts';
import type { Report } from './report.ts';

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();

/** The blocks of a text of Markdown, and what stands before them in YAML, by a schema: null, and reported, where that cannot be read. */
export function readMarkdown<Output>(
  text: string,
  schema: z.ZodObject & z.ZodType<Output>,
  report: Report,
): { blocks: RootContent[]; frontMatter: Output | null } {
  const [first, ...others] = markdown.parse(text).children;
  if (first?.type === 'yaml')
    return { blocks: others, frontMatter: readYaml(first.value, 2, schema, report) };
  report(1, 'front-matter-missing', 'The file begins with front matter between two lines “---”.');
  return { blocks: first ? [first, ...others] : [], frontMatter: null };
}
