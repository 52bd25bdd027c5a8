import { chartFonts } from '../layers/chartFonts.ts';

/**
 * Loads the site's own faces for this text, so that names are not first drawn in another font. Only the files
 * that hold its letters are fetched. Faces that cannot be loaded are left to the system's fonts.
 */
export async function loadChartFonts(text: string): Promise<void> {
  const faces = Object.values(chartFonts).map(([name]) => {
    const slant = name.includes('Italic') ? 'italic ' : '';
    const weight = name.includes('SemiBold') ? '600 ' : '';
    return `${slant}${weight}24px "${name}"`;
  });
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, text)));
}
