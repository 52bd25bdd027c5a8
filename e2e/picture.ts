import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

/** A picture of a part of the page: red, green, blue, alpha for each pixel, row by row. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** The map as the reader sees it, without its frame. */
export async function mapPicture(page: Page): Promise<Picture> {
  return PNG.sync.read(await page.locator('#map canvas').first().screenshot());
}

/** Relative luminance of each pixel, 0 to 1, by the definition of WCAG 2.2. */
export function luminances({ data }: Picture): Float64Array {
  const light = Float64Array.from({ length: 256 }, (_, value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const weights = [0.2126, 0.7152, 0.0722];
  return Float64Array.from({ length: data.length / 4 }, (_, pixel) =>
    weights.reduce((sum, weight, channel) => sum + weight * (light[data[pixel * 4 + channel] ?? 0] ?? 0), 0),
  );
}

/** Contrast ratio of two luminances, 1 to 21. */
export const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
