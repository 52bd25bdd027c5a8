/** How numbers are grouped by thousands where not as Intl has it: English sheets set thin spaces, as the SI brochure (9th ed., 5.4.4) asks. */
const groups: Record<string, string> = { en: '\u202f' };

const formats = new Map<string, Intl.NumberFormat>();

/** A number for reading: thousands set apart from five figures on, at most `digits` decimals, true minus sign. */
export function numberText(lang: string, value: number, digits = 0): string {
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
