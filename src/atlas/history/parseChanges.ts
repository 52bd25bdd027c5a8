import { createHash } from 'node:crypto';
import type { ListItem, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Report, reportTo } from '../files/report.ts';
import type { Problem } from '../model/problem.ts';
import { readWhen } from '../model/when.ts';

/** A line of `CHANGES.md` as it is written: what it names has not been looked up. */
export interface WrittenChange {
  id: string;
  date: string;
  says: string;
  line: number;
  names: { name: string; isRemoved: boolean }[];
}

const markdown = unified().use(remarkParse).freeze();

const FORM = 'a line is “- What changed. — `id`, `id`”';

/** Reads the text of `CHANGES.md`: `## YYYY-MM-DD`, newest first, and under it a list with a line for each change. */
export function parseChanges(text: string, file: string): { changes: WrittenChange[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reportTo(problems, file);
  const changes: WrittenChange[] = [];
  let date: string | null = null;
  for (const node of markdown.parse(text).children) {
    const line = lineOf(node);
    if (node.type === 'heading' && node.depth === 2) date = readDate(textOf(node), date, line, report);
    else if (node.type === 'list' && date !== null)
      for (const item of node.children) changes.push(...readChange(item, date, text, report));
    else if (date !== null || node.type === 'list')
      report(line, 'changes-form', `under a heading “## YYYY-MM-DD” stands a list only; ${FORM}`);
  }
  const ids = changes.map(({ id }) => id);
  for (const [place, { id, line }] of changes.entries())
    if (ids.indexOf(id) !== place) report(line, 'changes-twice', 'says the same as another line of its day');
  return { changes, problems };
}

const lineOf = ({ position }: RootContent | ListItem): number => position?.start.line ?? 1;

/** Null for what is no day; what stands under it is then not read. */
function readDate(text: string, before: string | null, line: number, report: Report): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || readWhen(text) === null) {
    report(line, 'changes-date', `“${text}” is no day; write ## YYYY-MM-DD`);
    return null;
  }
  if (before !== null && text >= before)
    report(line, 'changes-date', `${text} stands under ${before}; the newest day comes first, each once`);
  return text;
}

/** What changed, in plain words, and the ids it touches: `removed` before one that is no longer there. */
const LINE = /^- ([^`*_<>[\]\\]+) — ((?:removed )?`[^`]+`(?:, (?:removed )?`[^`]+`)*)$/;

function readChange(item: ListItem, date: string, text: string, report: Report): WrittenChange[] {
  const line = lineOf(item);
  const { start, end } = item.position ?? {};
  const [, says, names = ''] = LINE.exec(text.slice(start?.offset, end?.offset).replace(/\s+/g, ' ')) ?? [];
  if (says === undefined) {
    report(line, 'changes-form', `cannot be read: ${FORM}`);
    return [];
  }
  const hash = createHash('sha256').update(says).digest('hex').slice(0, 8);
  const touched = [...names.matchAll(/(removed )?`([^`]+)`/g)].map(([, removed, name = '']) => ({
    name,
    isRemoved: removed !== undefined,
  }));
  return [{ id: `${date}-${hash}`, date, says, line, names: touched }];
}
