import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { showWithoutMap, withBrowser } from './browser.ts';

withBrowser();

/** The panel, with every passage in it opened: the leading one is seen at once, the others when asked for. */
async function openedPanel(page: Page): Promise<Locator> {
  const panel = page.getByRole('complementary');
  await panel.locator('blockquote').first().waitFor();
  const others = panel.locator('summary', { hasText: /more passages? in/ });
  if ((await others.count()) > 0) {
    await others.click();
    await panel.locator('details[open] blockquote').first().waitFor();
  }
  return panel;
}

/** The panel's text, white space folded as a reader sees it. */
async function panelOf(page: Page): Promise<string> {
  const panel = await openedPanel(page);
  return (await panel.innerText()).replace(/\s+/g, ' ');
}

/** Quotations in the panel, white space folded. */
async function quotationsOf(page: Page): Promise<string> {
  const quotations = (await openedPanel(page)).locator('blockquote');
  return (await quotations.allInnerTexts()).join(' ').replace(/\s+/g, ' ');
}

/** A line of the list of checks, opened: what was computed stands in it. */
async function openedCheck(page: Page, words: string): Promise<Locator> {
  const check = page.getByRole('complementary').locator('details[data-verdict]', { hasText: words }).first();
  await check.locator('summary').click();
  await check.locator('dl').waitFor();
  return check;
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
      const check = await openedCheck(page, stated);
      const text = await check.innerText();
      expect(text).toContain(`“${stated}”`);
      expect(text).toContain(computed);
      // The zone was drawn from these very figures: never called a confirmation.
      expect(await check.getAttribute('data-verdict')).toBe('used');
    },
  );

  test('whether the zone overlaps the air defence zone, and by how much of its area', async () => {
    const page = await showWithoutMap('?select=joint-sea-2014');
    expect(await quotationsOf(page)).toContain(
      'It also partially overlaps with the Korean Air Defense Identification Zone.',
    );
    const check = await openedCheck(page, 'partially overlaps');
    expect(await check.innerText()).toMatch(/49(\.\d)? ?%/);
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
    const sum = await openedCheck(page, '$77 billion');
    expect(await sum.getAttribute('data-verdict')).toBe('differs');
    expect(await sum.innerText()).toContain('80 billion');
    const product = await openedCheck(page, '1,140');
    expect(await product.getAttribute('data-verdict')).toBe('undecided');
  });
});
