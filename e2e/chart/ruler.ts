import { describe, expect, test } from 'vitest';
import { mapIs, show } from '../browser.ts';

describe('The ruler', () => {
  test('by mouse and keyboard: points, snapping, dragging, typing, the link', async () => {
    const page = await show('?at=33,126,5');
    await mapIs(page, 'idle');
    const ruler = () => new URL(page.url()).searchParams.get('ruler');
    const box = page.getByRole('region', { name: 'Ruler' });
    const toggle = page.getByRole('button', { name: 'Measure distances' });
    await toggle.focus();
    await page.keyboard.press('Enter');
    await box.waitFor();
    expect(await toggle.getAttribute('aria-pressed')).toBe('true');

    const canvas = page.locator('canvas');
    await canvas.click({ position: { x: 420, y: 320 } });
    await page.waitForURL(/ruler=[\d.]+,[\d.]+(&|$)/);
    await canvas.click({ position: { x: 560, y: 250 } });
    await box.getByText(/nmi, bearing \d{3}°/).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(page.url()).not.toContain('select=');

    // Dragged by its second point: the first stays, the second moves, the map does not.
    const [first, second] = ruler()?.split('/') ?? [];
    const at = await canvas.boundingBox();
    if (!at) throw new Error('The map cannot be seen.');
    await page.mouse.move(at.x + 560, at.y + 250);
    await page.mouse.down();
    await page.mouse.move(at.x + 620, at.y + 300, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction((old) => !location.search.includes(old), second ?? '');
    expect(ruler()?.split('/')[0]).toBe(first);
    expect(page.url()).toContain('at=33,126,5');

    await canvas.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => new URLSearchParams(location.search).get('ruler')?.split('/').length === 3,
    );
    await page.keyboard.press('Backspace');
    await page.waitForFunction(
      () => new URLSearchParams(location.search).get('ruler')?.split('/').length === 2,
    );

    await box.getByRole('spinbutton', { name: 'Latitude of point 2, degrees north' }).fill('32.119');
    const lng = box.getByRole('spinbutton', { name: 'Longitude of point 2, degrees east' });
    await lng.fill('125.182');
    await lng.press('Enter');
    await page.waitForURL(/\/32.119,125.182/);
    await page.waitForFunction(() => {
      const total = document.querySelector('#ruler-title + p')?.textContent;
      return document
        .querySelector('.visually-hidden[role="status"]')
        ?.textContent?.includes(`${total} in all`);
    });

    await canvas.focus();
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    expect(ruler()).toBeNull();
  });

  test('comes back by a link, also across the antimeridian', async () => {
    const page = await show('?ruler=50,179/50,-179/52,-170&at=50,180,4');
    await mapIs(page, 'idle');
    const box = page.getByRole('region', { name: 'Ruler' });
    await box.getByText('bearing 089°', { exact: false }).waitFor();
    expect(await box.locator('h2 + p').textContent()).toMatch(/^8\d\d\skm · 4\d\d\snmi$/);
  });
});
