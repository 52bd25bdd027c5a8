import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { cachedFolder } from '../src/atlas/kept/cache.ts';
import { packageFile } from '../src/atlas/kept/packageFile.ts';
import { filesUnder } from '../src/atlas/link/dataVersion.ts';
import { type Cut, type Face, faceRules, faces, headings, latinScripts, lettersIn } from './fontFaces.ts';
import { root } from './processes.mjs';

const sheetId = 'virtual:fonts.css';
const sheetName = 'fonts.css';
/** What the first file of a face is called in the built site. */
const firstFile = 'first-latin';

/** What a keyboard has, whether it is written anywhere or not. */
const typed = String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => 32 + at));

/** What stands in no file of words: between the digits of large numbers (`numberText`), in a ratio (`arithmeticCheck`), before the arrow of a link that leads away (style sheets). */
const unwritten = '\u202f÷\u2009';

/**
 * Vite plugin: `virtual:fonts.css` declares the site's own typefaces. Of each there is a first file with the Latin letters
 * that the interface and the atlas use, and no weights that the page does not; headings have one more. All others are fetched by the letter from the package's own
 * files.
 */
export function fontsPlugin({ geoDir }: { geoDir: string }): Plugin {
  let made: Promise<string> | undefined;
  return {
    name: 'fonts',
    resolveId: {
      filter: { id: /^virtual:fonts\.css$/ },
      async handler(id) {
        if (id !== sheetId) return undefined;
        const used = lettersUsed([resolve(root, geoDir), join(root, 'src/messages')]);
        made ??= sheetFor(used);
        return made;
      },
    },
  };
}

/** Every letter in the text files of these folders, small and capital, all that can be typed, and what code and style sheets add. */
function lettersUsed(folders: readonly string[]): Set<number> {
  const written = new Set(typed + unwritten);
  for (const folder of folders) {
    for (const file of filesUnder(folder)) {
      for (const letter of readFileSync(join(folder, file), 'utf8')) written.add(letter);
    }
  }
  const capitals = [...written].flatMap((letter) => [...letter.toUpperCase()]);
  return codesOf([...written, ...capitals]);
}

const codesOf = (letters: Iterable<string>): Set<number> =>
  new Set([...letters].map((letter) => letter.codePointAt(0) ?? 0));

const makers = ['fonts.ts', 'fontFaces.ts'].map((name) => join(import.meta.dirname, name));

/** Path of the style sheet whose first files have these letters, with those files beside it; kept for the next build. */
async function sheetFor(used: ReadonlySet<number>): Promise<string> {
  const letters = [...used].sort((a, b) => a - b);
  const folder = await cachedFolder('fonts', letters, (place) => cutFaces(place, used), makers);
  return join(root, relative(join(import.meta.dirname, '..'), folder), sheetName);
}

async function cutFaces(folder: string, used: ReadonlySet<number>): Promise<void> {
  const first: Cut[] = [];
  const add = async (face: Face, script: string, letters: ReadonlySet<number>, name: string) => {
    writeFileSync(join(folder, name), await cutOf(face, script, letters));
    first.push({ face, url: `./${name}`, letters });
  };
  await add(headings, 'latin', codesOf(typed), 'headings.woff2');
  for (const face of faces) {
    const taken = new Set<number>();
    for (const script of latinScripts) {
      const letters = without(shared(lettersOf(face, script), used), taken);
      if (letters.size === 0) continue;
      for (const letter of letters) taken.add(letter);
      await add(
        face,
        script,
        letters,
        `${face.package}-${face.style}-${script === 'latin' ? firstFile : script}.woff2`,
      );
    }
  }
  writeFileSync(join(folder, sheetName), faceRules([...wholeFiles(first), ...first]));
}

/** What the page's text is set with, by browsers unasked or by its style sheets: small capitals, fractions and other forms of a letter are not. */
const features = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'rlig', 'tnum'];

/** A face's file with these letters only. */
function cutOf(face: Face, script: string, letters: ReadonlySet<number>): Promise<Buffer> {
  const [min = 400, max = min] = face.weights.split(' ').map(Number);
  return subsetFont(readFileSync(fileOf(face, script)), String.fromCodePoint(...letters), {
    targetFormat: 'woff2',
    keepFeatures: features,
    variationAxes: { wght: min === max ? min : { min, max } },
  });
}

/** The package's own files, for the letters that no first file has. */
function wholeFiles(first: readonly Cut[]): Cut[] {
  const whole = faces.flatMap((face) => {
    const taken = new Set(first.filter((cut) => cut.face === face).flatMap(({ letters }) => [...letters]));
    const scripts = new Set([...latinScripts, ...Object.keys(rangesIn(face))]);
    return [...scripts].map((script): Cut => {
      const letters = without(lettersOf(face, script), taken);
      for (const letter of letters) taken.add(letter);
      return { face, url: `@fontsource-variable/${face.package}/files/${fileName(face, script)}`, letters };
    });
  });
  return whole.filter(({ letters }) => letters.size > 0);
}

const fileName = (face: Face, script: string): string => `${face.package}-${script}-wght-${face.style}.woff2`;

/** Path of the package's own file with a face's letters of a script. */
export const fileOf = (face: Face, script: string): string =>
  packageFile(`@fontsource-variable/${face.package}`, `files/${fileName(face, script)}`);

const rangesIn = (face: Face): Record<string, string> =>
  JSON.parse(readFileSync(packageFile(`@fontsource-variable/${face.package}`, 'unicode.json'), 'utf8'));

const lettersOf = (face: Face, script: string): Set<number> => lettersIn(rangesIn(face)[script] ?? '');

const shared = (some: ReadonlySet<number>, others: ReadonlySet<number>): Set<number> =>
  new Set([...some].filter((each) => others.has(each)));

const without = (some: ReadonlySet<number>, others: ReadonlySet<number>): Set<number> =>
  new Set([...some].filter((each) => !others.has(each)));
