/** Shorter stems are the beginning of too many other words. */
const leastStem = 4;

const englishPlurals: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?<![ae])ies$/, 'y'],
  [/(?<=ch|sh|[sxz])es$/, ''],
  [/(?<![su'])s$/, ''],
];

/** Endings of nouns and adjectives, as folded text has them (`й` is `и`), longer ones first. */
const russianEndings =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|ием|ых|их|ыи|ии|ои|еи|ая|яя|ия|ое|ее|ые|ие|ую|юю|ию|ым|им|ом|ем|ам|ям|ах|ях|ов|ев|[аеиоуыьюя])$/;

/**
 * What a folded word begins with in its other forms, in the languages of the interface that have such: an English
 * plural without its ending (the three rules of D. Harman, JASIS 42, 1991), a Russian noun or adjective without that of
 * its case. Null where it has none.
 */
export function wordStem(term: string): string | null {
  const stem = /^[a-z]+$/.test(term)
    ? withoutPlural(term)
    : /^[\u0430-\u044F]+$/.test(term)
      ? term.replace(russianEndings, '')
      : term;
  return stem === term || stem.length < leastStem ? null : stem;
}

function withoutPlural(term: string): string {
  const rule = englishPlurals.find(([ending]) => ending.test(term));
  return rule ? term.replace(...rule) : term;
}
