import { chartFonts } from '../layers/chartFonts.ts';

/**
 * Loads the site's own faces for these texts, so that names are not first drawn in another font. Only the files
 * that hold their letters are fetched. Faces that cannot be loaded are left to the system's fonts.
 */
export async function loadChartFonts(texts: Record<keyof typeof chartFonts, string>): Promise<void> {
  const loads = Object.entries(chartFonts).map(([font, [name]]) => {
    const slant = name.includes('Italic') ? 'italic ' : '';
    const weight = name.includes('SemiBold') ? '600 ' : '';
    return document.fonts.load(`${slant}${weight}24px "${name}"`, texts[font as keyof typeof chartFonts]);
  });
  await Promise.allSettled(loads);
}
