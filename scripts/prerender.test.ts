import { expect, test } from 'vitest';
import { withShell } from './prerender.ts';

const page = '<head></head><div id="root"><main class="start"><p>On its way.</p></main></div>';
const wide =
  '<p style="--covered-right: 0px;">Wide</p><div class="map" data-first-view="" aria-hidden="true"></div>';

const picture = {
  file: 'assets/$&.avif',
  width: 40,
  height: 30,
  box: { x: 10, y: 5, width: 20, height: 20 },
};

test('the page as it opens stands beside its start-up words, with the picture in its place', () => {
  const html = withShell(page, { wide, narrow: '<p style="x: y">Narrow</p>', picture });
  expect(html).toBe(
    '<head>  <link rel="preload" as="image" type="image/avif" fetchpriority="high" href="./assets/$&.avif">\n  </head>' +
      '<div id="root"><main class="start"><p>On its way.</p></main>' +
      '<div data-shell><p>Wide</p><div class="map" data-first-view="" aria-hidden="true"><svg id="first-view" viewBox="10 5 20 20" overflow="visible" aria-hidden="true" focusable="false">' +
      '<image href="./assets/$&.avif" width="40" height="30"/></svg></div></div>' +
      '<template data-shell-narrow><p>Narrow</p></template></div>',
  );
});

test('a page without a place for the picture is a mistake', () => {
  expect(() => withShell(page, { wide: '<p>Wide</p>', narrow: '', picture })).toThrow('no place');
});
