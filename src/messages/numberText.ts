/** How numbers are grouped by thousands where not as Intl has it: English sheets set thin spaces, as the SI brochure (9th ed., 5.4.4) asks. */
const groups: Record<string, string> = { en: '\u202f' };

const formats = new Map<string, Intl.NumberFormat>();

/** A number for reading: thousands set apart from five figures on, at most `digits` decimals, true minus sign. */
export function numberText(lang: string, value: number, digits = 0): string {
  // What is written alike without a format needs none: the first takes a slow machine 15 ms to make. Rounded by its digits, as Intl does: 25.65 is less in binary.
  const plain = String(Number(`${Math.round(Number(`${value}e${digits}`))}e-${digits}`));
  if (/^\d{1,4}$/.test(plain) || (lang === 'en' && /^\d{1,4}\.\d+$/.test(plain))) return plain;
  const key = `${lang} ${digits}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(lang, {
      useGrouping: 'min2',
      maximumFractionDigits: digits,
      signDisplay: 'negative',
    });
  formats.set(key, format);
  return format
    .formatToParts(value)
    .map((part) => {
      if (part.type === 'group') return groups[lang] ?? part.value;
      return part.type === 'minusSign' ? '−' : part.value;
    })
    .join('');
}
