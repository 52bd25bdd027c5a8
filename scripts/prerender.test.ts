import { expect, test } from 'vitest';
import { withShell } from './prerender.ts';

const page = '<head></head><div id="root"><main class="start"><p>On its way.</p></main></div>';
const wide =
  '<p style="--covered-right: 0px;">Wide</p><div class="map" data-first-view="" aria-hidden="true"></div>';

const picture = (kind: string) => ({
  file: `assets/${kind}-$&.avif`,
  width: 40,
  height: 30,
  box: { x: 10, y: 5, width: 20, height: 20 },
  names: `<text>${kind} $&</text>`,
});
const narrow = wide.replace('Wide', 'Narrow');

test('the page as it opens stands beside its start-up words, each picture in its place, where it waits for its kind of window', () => {
  const html = withShell(page, {
    wide: { html: wide, picture: picture('wide') },
    narrow: { html: narrow, picture: picture('narrow') },
  });
  const svg = (kind: string, names = `<text>${kind} $&</text>`) =>
    '<svg id="first-view" viewBox="10 5 20 20" overflow="visible" aria-hidden="true" focusable="false">' +
    `<image href="./assets/${kind}-$&.avif" width="40" height="30"/>${names}</svg>`;
  const preload = (kind: string, media: string) =>
    `<link rel="preload" as="image" type="image/avif" fetchpriority="high" media="${media}" href="./assets/${kind}-$&.avif">`;
  expect(html).toBe(
    `<head>  ${preload('narrow', '(max-width: 45em)')}\n    ${preload('wide', 'not all and (max-width: 45em)')}\n  </head>` +
      '<div id="root"><main class="start"><p>On its way.</p></main>' +
      '<div data-shell><p>Wide</p><div class="map" data-first-view="" aria-hidden="true">' +
      `<template>${svg('wide')}</template><noscript>${svg('wide', '')}</noscript></div></div>` +
      '<template data-shell-narrow><p>Narrow</p><div class="map" data-first-view="" aria-hidden="true">' +
      `<template>${svg('narrow')}</template></div></template></div>`,
  );
});

test('a page without a place for the picture is a mistake', () => {
  const html = '<p>Wide</p>';
  expect(() =>
    withShell(page, {
      wide: { html, picture: picture('wide') },
      narrow: { html: narrow, picture: picture('narrow') },
    }),
  ).toThrow('no place');
});
