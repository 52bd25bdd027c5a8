import { readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { faces, latinScripts } from './fontFaces.ts';
import { fileOf } from './fonts.ts';

/** How far a letter advances in a font of the map, ems; half of one if no Latin file of the font has it. */
export type LetterWidth = (font: string, letter: string) => number;

/** Reads the widths of these letters from the files that the site's own fonts (`chartFonts`) are cut from. */
export async function letterWidths(
  fonts: readonly string[],
  letters: ReadonlySet<string>,
): Promise<LetterWidth> {
  const known = new Map<string, number>();
  for (const name of fonts) {
    const face = faces.find(({ families }) => families.includes(name));
    if (!face) continue;
    const weight = name.includes('SemiBold') ? 600 : 400;
    for (const script of latinScripts.toReversed()) {
      const cut = await subsetFont(readFileSync(fileOf(face, script)), [...letters].join(''), {
        targetFormat: 'sfnt',
        variationAxes: { wght: weight },
      });
      for (const [letter, width] of widthsIn(cut, letters)) known.set(name + letter, width);
    }
  }
  return (font, letter) => known.get(font + letter) ?? 0.5;
}

function widthsIn(file: Uint8Array, letters: ReadonlySet<string>): [letter: string, ems: number][] {
  const face = new Face(new Blob(file));
  const font = new Font(face);
  return [...letters].flatMap((letter): [string, number][] => {
    const buffer = new Buffer();
    buffer.addText(letter);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const [glyph] = buffer.getGlyphInfos();
    const [at] = buffer.getGlyphPositions();
    // Glyph 0 is that of a letter which is not there.
    return glyph && at && glyph.codepoint !== 0 ? [[letter, at.xAdvance / face.upem]] : [];
  });
}
