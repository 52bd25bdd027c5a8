import { describe, expect, it } from 'vitest';
import type { Speaker, VoiceMode } from '../../atlas/model/document.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import { voiceInWords } from './voiceInWords.ts';

const speakers: Speaker[] = [
  { id: 'an-expert', name: 'An expert' },
  {
    id: 'minister',
    name: 'Ada Alpha',
    role: 'Minister',
    organisation: 'Ministry of Tides',
    country: 'Alphaland',
  },
];

describe('the voice of a passage', () => {
  it('is the author’s where nobody else speaks', () => {
    expect(voiceInWords({ mode: 'author' }, speakers, englishMessages)).toMatchObject({
      label: 'Author’s words',
      who: 'The article’s author',
    });
  });

  it('names the speaker and says how the words came here', () => {
    const voice = voiceInWords(
      { mode: 'quoted', speaker: 'an-expert', detail: 'quoted on Radio Beta' },
      speakers,
      englishMessages,
    );
    expect(`${voice.who}, ${voice.how}`).toBe('An expert, quoted on Radio Beta');
  });

  it('says the mode once, whether or not the detail repeats it', () => {
    expect(
      voiceInWords(
        { mode: 'quoted', speaker: 'an-expert', detail: 'on Radio Beta' },
        speakers,
        englishMessages,
      ).how,
    ).toBe('quoted on Radio Beta');
    expect(voiceInWords({ mode: 'reported', speaker: 'an-expert' }, speakers, englishMessages).how).toBe(
      'reported',
    );
  });

  it('gives the office held at the time', () => {
    expect(voiceInWords({ mode: 'quoted', speaker: 'minister' }, speakers, englishMessages).office).toBe(
      'Minister, Ministry of Tides, Alphaland',
    );
  });

  it('tells all four voices apart in words', () => {
    const modes: VoiceMode[] = ['author', 'quoted', 'paraphrased', 'reported'];
    expect(new Set(modes.map((mode) => voiceInWords({ mode }, speakers, englishMessages).label)).size).toBe(
      4,
    );
  });

  it('shows an unknown speaker’s id rather than nothing', () => {
    expect(voiceInWords({ mode: 'quoted', speaker: 'nobody' }, speakers, englishMessages).who).toBe('nobody');
  });
});
