import { describe, expect, it } from 'vitest';
import { alphaStrait, atlas } from '../fixtures/alphaAtlas.ts';
import { passagesByDocument } from './passagesByDocument.ts';

describe('passages about a feature', () => {
  it('are grouped by document in the atlas’s order, each passage once', () => {
    const feature = {
      ...alphaStrait,
      mentions: [
        { document: 'beta-report', passage: 'p1', mode: 'author' as const },
        { document: 'alpha-note', passage: 'p2', mode: 'author' as const },
        { document: 'alpha-note', passage: 'p2', mode: 'author' as const },
        { document: 'alpha-note', passage: 'p1', mode: 'author' as const },
      ],
    };
    const groups = passagesByDocument(feature, atlas);
    expect(
      groups.map(({ document, mentions }) => [document.id, mentions.map(({ passage }) => passage)]),
    ).toEqual([
      ['alpha-note', ['p2', 'p1']],
      ['beta-report', ['p1']],
    ]);
  });

  it('name the events through which they speak, unless they speak directly too', () => {
    const feature = {
      ...alphaStrait,
      mentions: [
        { document: 'alpha-note', passage: 'p1', via: 'drill', mode: 'author' as const },
        { document: 'alpha-note', passage: 'p1', via: 'meeting', mode: 'author' as const },
        { document: 'alpha-note', passage: 'p2', via: 'drill', mode: 'author' as const },
        { document: 'alpha-note', passage: 'p2', mode: 'author' as const },
      ],
    };
    expect(passagesByDocument(feature, atlas)[0]?.mentions).toEqual([
      { passage: 'p1', via: ['drill', 'meeting'] },
      { passage: 'p2', via: [] },
    ]);
  });

  it('are none where no document speaks of it', () => {
    expect(passagesByDocument({ ...alphaStrait, mentions: [] }, atlas)).toEqual([]);
  });
});
