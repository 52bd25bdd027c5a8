import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { showWithoutMap, withBrowser } from './browser.ts';

withBrowser();

/** The panel's text, white space folded as a reader sees it. */
async function panelOf(page: Page): Promise<string> {
  const panel = page.getByRole('complementary');
  await panel.locator('blockquote').first().waitFor();
  return (await panel.innerText()).replace(/\s+/g, ' ');
}

/** Quotations in the panel, white space folded. */
async function quotationsOf(page: Page): Promise<string> {
  const quotations = page.getByRole('complementary').locator('blockquote');
  await quotations.first().waitFor();
  return (await quotations.allInnerTexts()).join(' ').replace(/\s+/g, ' ');
}

describe('A reader finds the answer and the words it rests on', () => {
  test.each([
    ['ieodo', '47km', '47.'],
    ['jeju', '200km', '199'],
    ['uotsuri', '370km', '370'],
  ])(
    'how far the zone was from %s: the text’s %s beside the computed value',
    async (id, stated, computed) => {
      const page = await showWithoutMap(`?select=${id}`);
      expect(await quotationsOf(page)).toContain(stated);
      const card = page.locator('[data-verdict]', { hasText: stated });
      await card.first().waitFor();
      const text = await card.first().innerText();
      expect(text).toContain(`“${stated}”`);
      expect(text).toContain(computed);
      // The zone was drawn from these very figures: never called a confirmation.
      expect(await card.first().getAttribute('data-verdict')).toBe('used');
    },
  );

  test('whether the zone overlaps the air defence zone, and by how much of its area', async () => {
    const page = await showWithoutMap('?select=joint-sea-2014');
    expect(await quotationsOf(page)).toContain(
      'It also partially overlaps with the Korean Air Defense Identification Zone.',
    );
    const card = page.locator('[data-verdict]', { hasText: 'partially overlaps' }).first();
    expect(await card.innerText()).toMatch(/49(\.\d)? ?%/);
  });

  test('who called the exercise an opportunity, and where it was said', async () => {
    const page = await showWithoutMap('?select=joint-sea-2014');
    const text = await panelOf(page);
    expect(text).toMatch(
      /“This will be an opportunity to show the western world .*A Russian expert.*Voice of Russia/,
    );
  });

  test('what happened in Shanghai on 20 and 21 May', async () => {
    const page = await showWithoutMap('?select=shanghai');
    const text = await panelOf(page);
    for (const event of [
      'putin-xi-shanghai-2014',
      'joint-sea-2014-launch',
      'gas-contract-2014',
      'cica-summit-2014',
    ]) {
      await expect(
        page.getByRole('complementary').locator(`a[href*="select=${event}"]`).first().count(),
      ).resolves.toBe(1);
    }
    expect(text).toContain('On May 20, Russian President Vladimir Putin traveled to Shanghai');
    expect(text).toContain('On May 21, with the two leaders looking on');
  });

  test('where and when Peace Mission 2014 was to be', async () => {
    const page = await showWithoutMap('?select=peace-mission-2014');
    const quotations = await quotationsOf(page);
    expect(quotations).toContain(
      'in the Inner Mongolia Autonomous Region of China from August 24 through 29, 2014',
    );
  });

  test('whether the gas figures add up', async () => {
    const page = await showWithoutMap('?select=gas-contract-2014');
    expect(await quotationsOf(page)).toContain(
      'Russia and China to put down $55 billion and $25 billion respectively and amounts to total $77 billion',
    );
    const sum = page.locator('[data-verdict]', { hasText: '$77 billion' }).first();
    expect(await sum.getAttribute('data-verdict')).toBe('differs');
    expect(await sum.innerText()).toContain('80 billion');
    const product = page.locator('[data-verdict]', { hasText: '1,140' }).first();
    expect(await product.getAttribute('data-verdict')).toBe('undecided');
  });
});
