import { expect, test } from 'vitest';
import { withShell } from './prerender.ts';

const page = '<div id="root"><main class="start"><p>On its way.</p></main></div>';
const wide =
  '<p style="--covered-right: 0px;">Wide</p><div class="map" data-first-view="" aria-hidden="true"></div>';

test('the page as it opens stands beside its start-up words, with the picture in its place', () => {
  const html = withShell(page, { wide, narrow: '<p style="x: y">Narrow</p>', picture: '<svg>$&</svg>' });
  expect(html).toBe(
    '<div id="root"><main class="start"><p>On its way.</p></main>' +
      '<div data-shell><p>Wide</p><div class="map" data-first-view="" aria-hidden="true"><svg>$&</svg></div></div>' +
      '<template data-shell-narrow><p>Narrow</p></template></div>',
  );
});

test('a page without a place for the picture is a mistake', () => {
  expect(() => withShell(page, { wide: '<p>Wide</p>', narrow: '', picture: '' })).toThrow('no place');
});
