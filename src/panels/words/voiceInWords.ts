import type { Speaker, Voice } from '../../atlas/model/document.ts';
import type { Messages } from '../../messages/messages.ts';
import { languageOfData } from './namesInWords.ts';

/** Who speaks, in the words a reader sees beside a quotation. */
export interface VoiceInWords {
  /** `Author’s words`, `Quoted words`, …: the four voices told apart without colour. */
  label: string;
  /** Who: `The article’s author`, or the speaker's name. */
  who: string;
  /** Language of `who`. */
  whoLang: string;
  /** Role, organisation and country at the time of speaking, as `geo/` has them; empty where not known. */
  office: string;
  /** How the words came into the text, such as `quoted on Voice of Beta`. */
  how: string;
  /** Language of `how`. */
  howLang: string;
}

/** Role, organisation and country of a speaker, as far as they are known and no part repeats the name. */
export const officeOf = (speaker: Speaker | undefined): string =>
  [speaker?.role, speaker?.organisation, speaker?.country]
    .filter((part) => part && part !== speaker?.name)
    .join(', ');

/**
 * The voice of a passage in words. Author, quoted speaker, paraphrase and reported position are
 * different things; a speaker the atlas does not know is named by its id rather than left out.
 */
export function voiceInWords(
  { mode, speaker: id, detail: written }: Voice,
  speakers: readonly Speaker[],
  { lang, say }: Messages,
): VoiceInWords {
  const label = say('words.voice', { mode });
  const detail = written?.trim() ?? '';
  if (id === undefined) {
    return {
      label,
      who: say('words.theAuthor'),
      whoLang: lang,
      office: '',
      how: detail,
      howLang: languageOfData,
    };
  }
  const speaker = speakers.find((known) => known.id === id);
  return {
    label,
    who: speaker?.name ?? id,
    whoLang: languageOfData,
    office: officeOf(speaker),
    // A detail goes on in the language it is written in.
    ...(detail === ''
      ? { how: say('words.mode', { mode }), howLang: lang }
      : { how: detail.startsWith(mode) ? detail : `${mode} ${detail}`, howLang: languageOfData }),
  };
}
