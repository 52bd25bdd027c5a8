import type { Locator, Page } from 'playwright-core';

/** Names of the controls whose label is not in sight: scrolled away, cut off or covered. */
export const outOfSight = (controls: Locator): Promise<string[]> =>
  controls.evaluateAll((all) =>
    all
      .map((each) => each.closest('label') ?? each)
      .filter((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        const corners = [
          [left + 2, top + 2],
          [right - 2, bottom - 2],
        ] as const;
        return !corners.every(([x, y]) => label.contains(document.elementFromPoint(x, y)));
      })
      .map((label) => label.textContent ?? ''),
  );

/** What lies over the map besides its canvas and its own controls, at the points of a grid. */
export const overMap = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const own = 'canvas, fieldset, [role="toolbar"], [role="img"], small';
    const { left, top, width, height } =
      document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
    const found: string[] = [];
    for (let row = 1; row < 24; row += 1)
      for (let column = 1; column < 32; column += 1) {
        const hit = document.elementFromPoint(left + (width * column) / 32, top + (height * row) / 24);
        if (!hit?.closest(own))
          found.push(`${hit?.tagName} ${hit?.className} ${hit?.textContent?.slice(0, 40)}`);
      }
    return [...new Set(found)];
  });

/** What Tab stops at, by name: one of a group of radios, nothing inert, nothing in closed details. */
export const tabStops = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const groups = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>('*')]
      .filter((each) => {
        if (each.tabIndex < 0 || each.closest('[inert]') || each.matches(':disabled')) return false;
        if (!each.checkVisibility({ visibilityProperty: true })) return false;
        if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
        const isFirst = !groups.has(each.name);
        groups.add(each.name);
        return isFirst;
      })
      .map(
        (each) => each.ariaLabel ?? each.closest('label')?.textContent ?? each.textContent ?? each.tagName,
      );
  });

/** How many lines of text of an element are in sight as a whole; to be polled while a sheet is on its way. */
export const linesInSight = (of: Locator): Promise<number> =>
  of.evaluate((element) => {
    const lines = new Set<number>();
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      // A font's box may reach beyond its line; its letters are in the middle half.
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        if (height < 8) continue;
        const x = (left + right) / 2;
        const inSight = [top + height / 4, bottom - height / 4].every((y) =>
          element.contains(document.elementFromPoint(x, y)),
        );
        // Letters of several sizes share a line.
        if (inSight) lines.add(Math.round((top + bottom) / 2 / 6));
      }
    }
    return lines.size;
  });
