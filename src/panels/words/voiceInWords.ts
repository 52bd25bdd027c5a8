import type { Speaker, Voice, VoiceMode } from '../../atlas/model/document.ts';

/** Who speaks, in the words a reader sees beside a quotation. */
export interface VoiceInWords {
  /** `Author’s words`, `Quoted words`, …: the four voices told apart without colour. */
  label: string;
  /** Who: `The article’s author`, or the speaker's name. */
  who: string;
  /** Role, organisation and country at the time of speaking; empty where not known. */
  office: string;
  /** How the words came into the text, such as `quoted on Voice of Beta`. */
  how: string;
}

const labels: Record<VoiceMode, string> = {
  author: 'Author’s words',
  quoted: 'Quoted words',
  paraphrased: 'Paraphrase, not the speaker’s own words',
  reported: 'Reported position',
};

/**
 * The voice of a passage in words. Author, quoted speaker, paraphrase and reported position are
 * different things; a speaker the atlas does not know is named by its id rather than left out.
 */
export function voiceInWords(voice: Voice, speakers: readonly Speaker[]): VoiceInWords {
  const label = labels[voice.mode];
  if (voice.speaker === undefined)
    return { label, who: 'The article’s author', office: '', how: voice.detail ?? '' };
  const speaker = speakers.find(({ id }) => id === voice.speaker);
  const detail = voice.detail?.trim() ?? '';
  return {
    label,
    who: speaker?.name ?? voice.speaker,
    office: [speaker?.role, speaker?.organisation, speaker?.country]
      .filter((part) => part !== undefined && part !== speaker?.name)
      .join(', '),
    how: detail.startsWith(voice.mode) ? detail : [voice.mode, detail].filter(Boolean).join(' '),
  };
}
