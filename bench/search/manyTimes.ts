import type { Atlas } from '../../src/atlas/model/atlas.ts';
import type { AtlasDocument } from '../../src/atlas/model/document.ts';

/** Atlas and texts `times` over. In the copies one word in ten has two letters changed, so that the vocabulary grows too. */
export function manyTimes(atlas: Atlas, documents: readonly AtlasDocument[], times: number) {
  const random = numbers(1);
  const changed = (text: string): string =>
    text.replace(/[a-z]{4,}/g, (word) => (random() < 0.1 ? twoLettersChanged(word, random) : word));
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const vary = (text: string, copy: number) => (copy === 0 ? text : changed(text));
  return {
    atlas: {
      ...atlas,
      features: copies.flatMap((copy) =>
        atlas.features.map((feature) => ({
          ...feature,
          id: `${feature.id}-${copy}`,
          title: vary(feature.title, copy),
        })),
      ),
      speakers: copies.flatMap((copy) =>
        atlas.speakers.map((speaker) => ({
          ...speaker,
          id: `${speaker.id}-${copy}`,
          name: vary(speaker.name, copy),
        })),
      ),
    },
    documents: copies.flatMap((copy) =>
      documents.map((document) => ({
        ...document,
        id: `${document.id}-${copy}`,
        blocks: document.blocks.map((block) =>
          block.type === 'passage'
            ? { ...block, runs: block.runs.map((run) => ({ ...run, text: vary(run.text, copy) })) }
            : block,
        ),
      })),
    ),
  };
}

function twoLettersChanged(word: string, random: () => number): string {
  const letters = [...word];
  for (let turn = 0; turn < 2; turn += 1) {
    letters[Math.floor(random() * letters.length)] = String.fromCharCode(97 + Math.floor(random() * 26));
  }
  return letters.join('');
}

/** The same numbers in 0 to 1 in every run: a linear congruential generator (Numerical Recipes' constants). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
