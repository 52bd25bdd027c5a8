import type { Link, Paragraph, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Report } from '../files/report.ts';
import { origins } from '../model/checkOutcome.ts';
import { readCheckOrigin, readLinkTarget } from './linkTarget.ts';
import type { LinkTarget, UnlinkedRun } from './unlinkedDocument.ts';

/** Where the runs stand, and which links may stand there. */
export interface RunsPlace {
  name: 'passage' | 'note';
  links: readonly LinkTarget['kind'][];
}

const lineOf = (node: PhrasingContent | Paragraph): number => node.position?.start.line ?? 1;

/**
 * The text of paragraphs as runs, white space folded over the joints of runs too and `\n` between
 * paragraphs. Reports whatever is neither words nor a link that may stand here; its words are kept,
 * so that they are not reported as missing as well.
 */
export function phrasingRuns(paragraphs: Paragraph[], place: RunsPlace, report: Report): UnlinkedRun[] {
  const runs: UnlinkedRun[] = [];
  paragraphs.forEach((paragraph, i) => {
    if (i > 0) runs.push({ text: '\n', line: lineOf(paragraph) });
    for (const node of paragraph.children) runs.push(runOf(node, place, report));
  });
  return foldRuns(runs);
}

function runOf(node: PhrasingContent, place: RunsPlace, report: Report): UnlinkedRun {
  const line = lineOf(node);
  if (node.type === 'text') return { text: spaced(node.value), line };
  if (node.type === 'break') return { text: ' ', line };
  const text = spaced(textOf(node));
  if (node.type !== 'link') {
    report(line, `${place.name}-markup`, markupMessage(node.type, place));
    return { text, line };
  }
  const target = targetOf(node, place, report);
  return target ? { text, target, line } : { text, line };
}

function targetOf(link: Link, place: RunsPlace, report: Report): LinkTarget | null {
  const line = lineOf(link);
  const target = readLinkTarget(link.url);
  const words = textOf(link);
  if (target.kind === 'faulty') {
    report(line, target.rule, target.message);
    return null;
  }
  if (target.kind === 'speaker' || !place.links.includes(target.kind)) {
    const advice =
      target.kind === 'speaker'
        ? 'An attribution is a paragraph of its own after the passage, parted by an empty line, and begins with an em dash (—).'
        : `Links to ${place.links.join(', ')} may.`;
    report(line, 'link-place', `A link to “${link.url}” may not stand in a ${place.name}. ${advice}`);
    return null;
  }
  if (words.trim() === '') report(line, 'link-words', `The link to “${link.url}” has no words.`);
  if (link.children.some((child) => child.type !== 'text')) {
    report(line, `${place.name}-markup`, `The link on “${words}” holds more than words. ${ESCAPE}`);
  }
  if (link.title && target.kind === 'check') {
    const origin = readCheckOrigin(link.title);
    if (origin) return { ...target, origin };
    report(
      line,
      'check-origin',
      `The title of the check on “${words}” is not of the form ${origins.join(', ')}: what it rests on.`,
    );
  } else if (link.title)
    report(line, 'link-words', `The link on “${words}” has a title, which nobody would see. Remove it.`);
  return target;
}

const ESCAPE =
  'Put a backslash before a character of the text that Markdown would take for its own, such as \\*.';

function markupMessage(type: string, place: RunsPlace): string {
  return `There is Markdown of the kind “${type}” in a ${place.name}, where only words and links may stand. ${ESCAPE}`;
}

const spaced = (text: string): string => text.replace(/\p{White_Space}+/gu, ' ');

/** Folds white space where runs meet, trims, joins neighbours without target, and drops the empty. */
function foldRuns(runs: UnlinkedRun[]): UnlinkedRun[] {
  const folded: UnlinkedRun[] = [];
  const trimEnd = (): void => {
    const last = folded.at(-1);
    if (last?.text.endsWith(' ')) last.text = last.text.slice(0, -1);
    if (last?.text === '') folded.pop();
  };
  for (const run of runs) {
    if (run.text === '\n') trimEnd();
    const last = folded.at(-1);
    const afterSpace = last === undefined || /\s$/.test(last.text);
    const text = afterSpace && run.text.startsWith(' ') ? run.text.slice(1) : run.text;
    if (text === '') continue;
    if (last && !last.target && !run.target) last.text += text;
    else folded.push({ ...run, text });
  }
  trimEnd();
  return folded;
}
