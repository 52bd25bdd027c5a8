import { expect, test } from 'vitest';
import type { DocumentSummary } from '../../atlas/model/document.ts';
import type { Mention } from '../../atlas/model/feature.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import { atlas } from '../fixtures/alphaAtlas.ts';
import { indexAtlas } from '../ground/atlasIndex.ts';
import { voicesOf } from './voicesOf.ts';

const index = indexAtlas({
  ...atlas,
  documents: [
    { id: 'a', title: 'First note' },
    { id: 'b', title: 'Second note' },
  ] as DocumentSummary[],
  speakers: [
    { id: 'captain', name: 'The captain' },
    { id: 'pilot', name: 'The pilot' },
  ],
});

test('authors by document, then speakers over all documents by number of passages', () => {
  const mentions: Mention[] = [
    { document: 'b', passage: 'p1', mode: 'author' },
    { document: 'a', passage: 'p1', mode: 'reported', speaker: 'pilot' },
    { document: 'a', passage: 'p2', mode: 'quoted', speaker: 'captain' },
    { document: 'b', passage: 'p4', mode: 'paraphrased', speaker: 'captain' },
    { document: 'a', passage: 'p3', mode: 'author' },
  ];
  expect(
    voicesOf({ mentions }, index, englishMessages).map(({ who, count, modes }) => [who, count, modes]),
  ).toEqual([
    ['Author of “First note”', 1, { author: 1 }],
    ['Author of “Second note”', 1, { author: 1 }],
    ['The captain', 2, { quoted: 1, paraphrased: 1 }],
    ['The pilot', 1, { reported: 1 }],
  ]);
});
