import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { letterContrasts } from './letterContrast.ts';

/** A text that the page lays over the map: degrees, scale, credit, what lies off the frame. */
export interface PageText {
  text: string;
  /** The name its part has in the style sheet. */
  part: string;
  ratio: number;
}

interface PlacedText extends Omit<PageText, 'ratio'> {
  box: { left: number; top: number; right: number; bottom: number };
}

/** Measures every text over the map, twice pictured: with its letters, and with what lies behind them alone. */
export async function pageTextContrasts(page: Page): Promise<PageText[]> {
  const placed = await page.evaluate(textsOverMap);
  const full = await pictureOfMap(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`#map * {
      color: transparent !important;
      text-decoration-color: transparent !important;
      transition: none !important;
    }`);
    document.adoptedStyleSheets.push(sheet);
  });
  const withoutLetters = await pictureOfMap(page);
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop();
  });
  // With its frame, which the picture holds: `clientWidth` leaves it out, and boxes would lie beside their letters.
  const scale = full.width / (await page.evaluate(() => document.getElementById('map')?.offsetWidth ?? 1));
  const measured = letterContrasts(full, withoutLetters, (x, y) => {
    const found = placed.findIndex(
      ({ box }) =>
        x >= box.left * scale && x < box.right * scale && y >= box.top * scale && y < box.bottom * scale,
    );
    return found < 0 ? null : found;
  });
  return [...measured].flatMap(([at, { ratio }]) => {
    const known = placed[at];
    return known ? [{ text: known.text, part: known.part, ratio }] : [];
  });
}

async function pictureOfMap(page: Page): Promise<PNG> {
  return PNG.sync.read(await page.locator('#map').screenshot());
}

/** Runs in the page: the texts over the map with their boxes, from the map's corner. */
function textsOverMap(): PlacedText[] {
  const map = document.getElementById('map');
  if (!map) return [];
  const corner = map.getBoundingClientRect();
  const texts: PlacedText[] = [];
  const walker = document.createTreeWalker(map, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || !text || element.closest('.visually-hidden') || !element.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width < 2) continue;
    // A panel lies over it.
    const uppermost = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    if (uppermost && !map.contains(uppermost)) continue;
    texts.push({
      text,
      part: /^_([a-z]+)_/i.exec(element.closest('[class^="_"]')?.className ?? '')?.[1] ?? '',
      box: {
        left: box.left - corner.left,
        top: box.top - corner.top,
        right: box.right - corner.left,
        bottom: box.bottom - corner.top,
      },
    });
  }
  return texts;
}
