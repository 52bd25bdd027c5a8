import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeStored } from '../../atlas/documents/normaliseSource.ts';
import { fixtureSources, soundAtlas } from '../../atlas/fixtures/editedGeo.ts';
import type { AtlasDocument } from '../../atlas/model/document.ts';
import { hasSources, realGeo, sourcesDir } from '../../basemap/fixtures/realGeo.ts';
import { type GivenText, mostBytes, readGiven } from './givenText.ts';
import { proveWords } from './proveWords.ts';

const [alpha] = soundAtlas().documents as [AtlasDocument];
const stored = readFileSync(join(fixtureSources, 'alpha.txt'));
const given = async (text: string | Uint8Array<ArrayBuffer>) => {
  const read = await readGiven([new File([text], 'alpha.txt')]);
  if (typeof read === 'string') throw new Error(`Refused: ${read}.`);
  return read satisfies GivenText;
};
const proofOf = async (text: string) => proveWords(alpha, await given(text));
const verdicts = async (text: string) => (await proofOf(text)).quotes.map(({ verdict }) => verdict);
const text = stored.toString('utf8');

describe('quotations compared with a text a reader has', () => {
  it('are all found in the stored source, at the places that the data state', async () => {
    const proof = proveWords(alpha, await given(new Uint8Array(stored)));
    expect(proof.quotes.length).toBe(alpha.passageCount);
    expect(proof.quotes.filter(({ verdict }) => verdict !== 'found')).toEqual([]);
    expect(proof).toMatchObject({ sameFile: true, asStated: true, length: alpha.sourceLength });
  });

  it('are found in another copy, white space and line ends apart, at that copy’s places', async () => {
    const proof = await proofOf(
      `\ufeffFrom a web page\r\n\r\n${text.replaceAll(' ', '\u00a0').replaceAll('\n', '\r\n')}`,
    );
    expect(proof.quotes.every(({ verdict }) => verdict === 'found')).toBe(true);
    expect(proof).toMatchObject({ sameFile: false, asStated: false });
  });

  it('are not found where a letter differs: it is said where, and what stands there', async () => {
    const { quotes } = await proofOf(text.replace('wide enough', 'wade enough'));
    const missing = quotes.filter(({ verdict }) => verdict !== 'found');
    expect(missing).toMatchObject([
      {
        verdict: 'notFound',
        places: [],
        difference: {
          ...{ agrees: 'start', paragraph: 4, common: '“The sea is w' },
          ...{ there: 'wade enough for all of us,” …', here: 'wide enough for all of us,”' },
          points: ['U+0061', 'U+0069'],
        },
      },
    ]);
  });

  it('are told apart that stand twice, within a word or out of order', async () => {
    expect(await verdicts(`${text}\n“The sea is wide enough for all of us,”\n`)).toContain('twice');
    expect(await verdicts(text.replace('It was the third', 'xIt was the third'))).toContain('cutsWord');
    const moved = text.replace(/“The sea.*?us,” /, '');
    expect(await verdicts(`“The sea is wide enough for all of us,”\n${moved}`)).toContain('order');
  });
});

it.runIf(hasSources)(
  'every quotation of this repository’s documents is found in its source as the build finds it',
  () => {
    for (const document of realGeo.documents) {
      const source = new Uint8Array(readFileSync(join(sourcesDir, document.sourceFile)));
      const proof = proveWords(document, { text: decodeStored(source), sha256: document.sourceSha256 });
      expect(proof.quotes.filter(({ block }) => block.type === 'passage')).toHaveLength(
        document.passageCount,
      );
      expect(proof.quotes.filter(({ verdict }) => verdict !== 'found')).toEqual([]);
      expect(proof).toMatchObject({ sameFile: true, asStated: true });
    }
  },
);

describe('what is no text to compare', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x41, 0x00]);
  it.each([
    ['pdf', '%PDF-1.7\n…'],
    ['packed', 'PK\u0003\u0004…'],
    ['packed', '{\\rtf1\\ansi Alpha}'],
    ['wide', utf16],
    ['binary', 'Alpha\u0000Beta'],
    ['encoding', new Uint8Array([0x41, 0x6c, 0xe9, 0x20])],
    ['markup', '\n<!DOCTYPE html><p>Alpha'],
    ['empty', ' \n\u00a0\n'],
    ['large', 'A'.repeat(mostBytes + 1)],
  ] as const)('is refused as %s', async (reason, content) => {
    expect(await readGiven([new File([content], 'alpha')])).toBe(reason);
  });

  it('is refused where there are several files, or the file is gone', async () => {
    const file = new File(['Alpha'], 'alpha.txt');
    expect(await readGiven([file, file])).toBe('several');
    const gone = Object.assign(new File([''], 'gone.txt'), {
      arrayBuffer: () => Promise.reject(new Error('Gone.')),
    });
    expect(await readGiven([gone])).toBe('unreadable');
  });
});
