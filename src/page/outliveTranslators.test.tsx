import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outliveTranslators } from './outliveTranslators.ts';

/** Texts beside what comes and goes, moves and changes. */
const Lines = ({ words, mark, order }: { words: string | null; mark: boolean; order: string[] }) => (
  <p>
    {mark && <b>!</b>}
    {words}
    {mark ? ' – marked' : ''}
    <i />
    {order.map((each) => [each, <u key={each} />])}
  </p>
);

const everyText = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
};

/** Each puts every text of the page into other words, as translators of one kind do. */
const translators = {
  'puts a <font> in a text’s place': () => {
    for (const text of everyText()) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(`_${text.data}_`);
    }
  },
  'puts two <font>s before a text and takes the text out': () => {
    for (const text of everyText()) {
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      font.firstElementChild?.append(`_${text.data}_`);
      text.parentNode?.insertBefore(font, text);
      text.remove();
    }
  },
  'puts a text into a <font>': () => {
    for (const text of everyText()) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    }
  },
  'translates what it has translated': () => {
    for (const text of everyText()) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(`_${text.data}_`);
    }
    for (const font of document.querySelectorAll('font')) font.replaceWith(document.createTextNode('other'));
  },
};

describe.each(Object.entries(translators))('A translator that %s', (_name, translate) => {
  let stop = () => {};
  beforeEach(() => {
    stop = outliveTranslators(window);
  });
  afterEach(() => {
    cleanup();
    stop();
  });

  it('leaves a page whose changes are all seen', async () => {
    const { rerender, container } = render(<Lines words="one" mark={false} order={['a', 'b']} />);
    const shows = async (lines: Parameters<typeof Lines>[0], text: string) => {
      translate();
      await Promise.resolve();
      rerender(<Lines {...lines} />);
      // What has new words is put back once the page has been told of it.
      await Promise.resolve();
      const seen = container.textContent?.replaceAll('_', '');
      expect(seen).toContain(text);
    };
    await shows({ words: 'two', mark: true, order: ['b', 'a'] }, 'two');
    await shows({ words: 'three', mark: false, order: ['a'] }, 'three');
    await shows({ words: null, mark: true, order: ['c', 'a'] }, ' – marked');
    expect(container.textContent).not.toContain('three');
    await shows({ words: 'four', mark: false, order: [] }, 'four');
    expect(container.textContent?.replaceAll('_', '')).toBe('four');
  });
});
