/** A typeface of the site's own as it is cut and declared. */
export interface Face {
  /** Where it comes from: `files/` in the package has a file for each script, named by it. */
  package: 'source-sans-3' | 'source-serif-4';
  style: 'normal' | 'italic';
  /** The names it goes by: that of the page first, then those of the map (`src/layers/chartFonts.ts`), which tell MapLibre weight and slant. */
  families: readonly string[];
  /** Weights the page uses, as CSS writes them; the first file has no others. */
  weights: string;
}

/** Of serif italic there is one weight: bolder is drawn by the browser, and rare. */
export const faces: readonly Face[] = [
  {
    package: 'source-sans-3',
    style: 'normal',
    families: ['Source Sans 3 Variable', 'Chart Sans', 'Chart Sans SemiBold'],
    weights: '400 700',
  },
  {
    package: 'source-serif-4',
    style: 'normal',
    families: ['Source Serif 4 Variable'],
    weights: '400 700',
  },
  {
    package: 'source-serif-4',
    style: 'italic',
    families: ['Source Serif 4 Variable', 'Chart Serif Italic'],
    weights: '400',
  },
];

/** Scripts that a page in Latin letters may need a letter of; of each a first file is cut. Of two that hold a letter, the first has it. */
export const latinScripts = ['latin', 'vietnamese', 'latin-ext'];

/** What headings in sight at first are set in: a file of what can be typed, in one weight, so that a first view needs no other serif. */
export const headings: Face = {
  package: 'source-serif-4',
  style: 'normal',
  families: ['Chart Headings'],
  weights: '600',
};

/** A file with some letters of a face. */
export interface Cut {
  face: Face;
  /** As in a style sheet: relative to it, or in a package. */
  url: string;
  letters: ReadonlySet<number>;
}

/** The rules that declare these files. No two of a face may hold one letter: `document.fonts.load` fetches every file that does. */
export function faceRules(cuts: readonly Cut[]): string {
  const rules = cuts.flatMap(({ face, url, letters }) =>
    face.families.map(
      (family) => `@font-face {
  font-family: "${family}";
  font-style: ${face.style};
  font-weight: ${face.weights};
  font-display: swap;
  src: url("${url}") format("woff2");
  unicode-range: ${rangesOf(letters)};
}`,
    ),
  );
  return rules.join('\n');
}

/** Code points as CSS writes them: `U+41-5A, U+E9`. */
export function rangesOf(letters: ReadonlySet<number>): string {
  const runs: [first: number, last: number][] = [];
  for (const letter of [...letters].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === letter - 1) run[1] = letter;
    else runs.push([letter, letter]);
  }
  const hex = (letter: number) => letter.toString(16).toUpperCase();
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}

/** The code points that CSS writes so. */
export function lettersIn(ranges: string): Set<number> {
  const letters = new Set<number>();
  for (const [, from = '', to = from] of ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)) {
    for (let letter = Number.parseInt(from, 16); letter <= Number.parseInt(to, 16); letter++)
      letters.add(letter);
  }
  return letters;
}
