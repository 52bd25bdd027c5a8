import TinySDF from '@mapbox/tiny-sdf';

/*
 * Runs in MapLibre's worker (see `scripts/mapLibre.ts`), beside the page that draws the letters.
 */

/** A letter as MapLibre sends it: how far each pixel is covered, 0 to 255, with room around it. */
interface Letter {
  bitmap: { width: number; height: number; data: Uint8Array | Uint8ClampedArray };
}

/** By fonts, variant and letter; null what no font has. */
type Letters = Record<string, Record<string, Record<string, Letter | null>>>;

/** Letters that are known, or on their way, by who asks: those of a map that has gone never come. */
const knownBy = new WeakMap<object, Map<string, Promise<Letter | null>>>();

/**
 * The letters as signed distances to their edge, which MapLibre draws with. Each is asked for, and computed, once; where `ask`
 * rejects, so does this, and they are asked for anew.
 * @param asker - a source
 * @param asked - letters by fonts and variant
 */
export function lettersOf(
  asker: object,
  asked: Record<string, Record<string, string[]>>,
  ask: (lacking: typeof asked) => Promise<Letters>,
): Promise<Letters> {
  const known = knownBy.get(asker) ?? new Map<string, Promise<Letter | null>>();
  knownBy.set(asker, known);
  return mapped(asked, (variants, fonts) =>
    mapped(variants, async (letters, variant) => {
      const keyOf = (letter: string) => `${fonts}/${variant}/${letter}`;
      const lacking = letters.filter((letter) => !known.has(keyOf(letter)));
      if (lacking.length > 0) {
        const answer = ask({ [fonts]: { [variant]: lacking } });
        for (const letter of lacking) {
          const coming = answer.then((given) => withDistances(given[fonts]?.[variant]?.[letter] ?? null));
          known.set(keyOf(letter), coming);
          coming.catch(() => known.delete(keyOf(letter)));
        }
      }
      const all = letters.map(async (letter) => [letter, (await known.get(keyOf(letter))) ?? null] as const);
      return Object.fromEntries(await Promise.all(all));
    }),
  );
}

async function mapped<A, B>(
  record: Record<string, A>,
  make: (value: A, key: string) => Promise<B>,
): Promise<Record<string, B>> {
  const made = Object.entries(record).map(async ([key, value]) => [key, await make(value, key)] as const);
  return Object.fromEntries(await Promise.all(made));
}

/** Pixels of room around a letter, as MapLibre has it. */
const room = 6;

/** With a grid as large as for the widest letters, nothing is drawn here. */
class Distances extends (TinySDF as unknown as new (options: object) => Encoder) {
  _createCanvas() {
    return { getContext: () => ({}) };
  }
}

/** What `scripts/mapLibre.ts` makes of TinySDF. */
interface Encoder {
  buffer: number;
  /** Writes into `data` what follows from every fourth byte of the picture of the letter without its room. */
  encode(glyph: object, picture: { data: ArrayLike<number> }): unknown;
}

let distances: Distances | undefined;

function withDistances(letter: Letter | null): Letter | null {
  if (!letter) return null;
  const { width, height, data } = letter.bitmap;
  const [glyphWidth, glyphHeight] = [width - 2 * room, height - 2 * room];
  if (glyphWidth <= 0 || glyphHeight <= 0) return letter;
  if (!distances) {
    // Sizes as MapLibre's (`glyph_manager.ts`): letters of 48 pixels, groups of them of three times the width.
    distances = new Distances({ fontSize: 48, buffer: 24, radius: 16, cutoff: 0.25 });
    distances.buffer = room;
  }
  const picture = new Uint8Array(4 * glyphWidth * glyphHeight);
  for (let y = 0; y < glyphHeight; y++)
    for (let x = 0; x < glyphWidth; x++)
      picture[(y * glyphWidth + x) * 4 + 3] = data[(y + room) * width + room + x] ?? 0;
  // What is out of bounds is to be cut, not to begin again.
  const cut = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length);
  distances.encode({ data: cut, width, height, glyphWidth, glyphHeight }, { data: picture });
  return letter;
}
