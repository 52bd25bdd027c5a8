import { describe, expect, it } from 'vitest';
import { alphaStrait, atlas } from '../fixtures/alphaAtlas.ts';
import { passagesByDocument } from './passagesByDocument.ts';

describe('passages about a feature', () => {
  it('are grouped by document in the atlas’s order', () => {
    const feature = {
      ...alphaStrait,
      mentions: [
        { document: 'beta-report', passage: 'p1', mode: 'author' as const },
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

  it('are none where no document speaks of it', () => {
    expect(passagesByDocument({ ...alphaStrait, mentions: [] }, atlas)).toEqual([]);
  });
});
