import { describe, expect, inject, test } from 'vitest';
import { followLink, showWithoutMap, withBrowser } from './browser.ts';

withBrowser();

interface OpenFeature {
  id: string;
  geometry: object | null;
  properties: { title: string; layer: string; unlocated?: string; unquoted?: string };
}

const atlas: { features: OpenFeature[] } = await (
  await fetch(new URL('data/atlas.geojson', inject('site')))
).json();

/** The first feature of each layer, and of each layer the first that has no place. */
const samples = [
  ...new Map(
    atlas.features
      .toReversed()
      .map((feature) => [`${feature.properties.layer} ${feature.geometry === null}`, feature]),
  ).values(),
];

describe('A link to a feature of any layer', () => {
  test('opens its panel with the words, or says why there are none', async () => {
    const page = await showWithoutMap();
    const panel = page.getByRole('complementary');
    for (const { id, properties } of samples) {
      const { title, unlocated, unquoted } = properties;
      await followLink(page, `?select=${id}`);
      await panel.getByRole('heading', { level: 2, name: title }).waitFor();
      expect(await page.title()).toContain(title.split(' / ')[0]);
      if (unquoted) expect(await panel.innerText(), id).toContain(unquoted);
      else await panel.locator('blockquote').first().waitFor();
      if (unlocated) expect(await panel.innerText(), id).toContain(unlocated);
    }
    expect(samples.length).toBeGreaterThan(20);
  });
});

describe('The five documents', () => {
  test('the sea a sentence names only by half is tied to its words', async () => {
    const page = await showWithoutMap('?select=bering-sea');
    const panel = page.getByRole('complementary');
    const quotation = panel
      .locator('blockquote', { hasText: 'to the Japanese, Okhotsk and Bering Seas' })
      .first();
    await quotation.waitFor();
    expect(await quotation.locator('mark').allInnerTexts()).toContain('Bering Seas');
  });

  test('what a sea is spoken of by whom: one voice alone can be shown', async () => {
    const page = await showWithoutMap('?select=sea-of-okhotsk');
    const panel = page.getByRole('complementary');
    await panel.getByText(/more passages in/).click();
    await expect.poll(() => panel.locator('blockquote').count()).toBeGreaterThan(2);
    const before = await panel.locator('blockquote').count();
    await panel.getByText(/^Who says what/).click();
    await panel.getByRole('button', { name: /^Sergei Shoigu/ }).click();
    await expect.poll(() => panel.locator('blockquote').count()).toBeLessThan(before);
    expect((await panel.locator('blockquote').allInnerTexts()).join()).toMatch(
      /southern part of the Sea of Okhotsk/,
    );
  });

  test('a machine-paraphrased text says so where it is quoted', async () => {
    const page = await showWithoutMap('?select=flotilla-2021');
    const panel = page.getByRole('complementary');
    await panel.locator('blockquote').first().waitFor();
    expect(await panel.innerText()).toMatch(/paraphras/i);
  });

  test('the map shows every exercise layer an analyst would look for', async () => {
    const page = await showWithoutMap();
    for (const name of [
      /^Sea of Japan/,
      /^Sea of Okhotsk/,
      /^Kurils/,
      /^East China Sea/,
      /^US and allies/,
      /^Air defence/,
    ]) {
      expect(await page.getByRole('checkbox', { name }).first().isChecked(), String(name)).toBe(true);
    }
    for (const name of [/^Disputes/, /^Diplomacy/, /^Energy/, /^Forces/]) {
      expect(await page.getByRole('checkbox', { name }).first().isChecked(), String(name)).toBe(false);
    }
    await page.getByRole('button', { name: 'Show all of: Context' }).click();
    expect(await page.getByRole('checkbox', { name: /^Disputes/ }).isChecked()).toBe(true);
  });
});
