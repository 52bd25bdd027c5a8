import type { Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Report } from '../files/report.ts';
import type { Voice, VoiceMode } from '../model/document.ts';
import { readLinkTarget } from './linkTarget.ts';
import { foldWhiteSpace } from './normaliseSource.ts';

const MODES: readonly VoiceMode[] = ['quoted', 'paraphrased', 'reported'];
const FORM = '— [Name](speaker:id), quoted …';

/** A voice other than the author's, with the words that name the speaker. */
export interface Attribution {
  voice: Voice;
  words: string;
  line: number;
}

/** Whether a paragraph is an attribution line: it begins with an em dash. */
export function isAttribution(paragraph: Paragraph): boolean {
  return textOf(paragraph).startsWith('—');
}

/** Reads `— [Name](speaker:id), quoted on a station`. Reports what is wrong and then returns null. */
export function readAttribution(paragraph: Paragraph, report: Report): Attribution | null {
  const line = paragraph.position?.start.line ?? 1;
  const [dash, link, rest, ...more] = paragraph.children;
  const wellFormed =
    dash?.type === 'text' && /^—\s*$/u.test(dash.value) && link?.type === 'link' && more.length === 0;
  if (!wellFormed || (rest && rest.type !== 'text')) {
    report(line, 'attribution-form', `An attribution has the form “${FORM}” and no other links or markup.`);
    return null;
  }
  const target = readLinkTarget(link.url);
  if (target.kind === 'faulty') {
    report(line, target.rule, target.message);
    return null;
  }
  if (target.kind !== 'speaker') {
    report(
      line,
      'attribution-form',
      `An attribution's link leads to a speaker, “speaker:id”, not to “${link.url}”.`,
    );
    return null;
  }
  const manner = /^, ((\p{L}+).*)$/u.exec(foldWhiteSpace(rest?.value ?? ''));
  const mode = MODES.find((known) => known === manner?.[2]);
  if (mode === undefined) {
    report(
      line,
      'attribution-mode',
      `After the speaker stands a comma and one of ${MODES.join(', ')}: “${FORM}”.`,
    );
    return null;
  }
  const detail = manner?.[1];
  const voice: Voice = { mode, speaker: target.id, ...(detail !== mode && { detail }) };
  return { voice, words: foldWhiteSpace(textOf(link)), line };
}
