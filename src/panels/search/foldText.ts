/** Letters that Unicode does not take apart, as most readers type them. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

const isPlain = /^[a-z0-9]*$/;
const loneLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');
/** All combining marks but the two that make another sound of a kana (か and が are two letters, not one). */
const marks = /(?![\u3099\u309A])\p{M}/gu;
const katakana = /[\u30A1-\u30F6]/gu;
const fromKatakanaToHiragana = 0x60;

/**
 * A text as search compares it: compatibility forms, case and diacritics gone (UAX #15, NFKD without marks), so
 * that composed and decomposed spellings are one, as are `ё` and `е`, full and half width, katakana and hiragana.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain.test(lower)) return lower;
  return (
    lower
      .normalize('NFKD')
      .replace(marks, '')
      .replace(loneLetters, (letter) => letters[letter] ?? letter)
      // Puts syllables of Hangul and voiced kana together again.
      .normalize('NFC')
      .replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - fromKatakanaToHiragana))
  );
}
