import { expect, test } from 'vitest';
import { type WindowKind, windows } from '../src/map/staticMap/firstPicture.ts';
import { withShell } from './prerender.ts';

const page = '<head></head><div id="root"><main class="start"><p>On its way.</p></main></div>';
const wide =
  '<p style="--covered-right: 0px;">Wide</p><div class="map" data-first-view="" aria-hidden="true"></div>';

const picture = (kind: string) => ({
  file: `assets/${kind}-$&.webp`,
  width: 40,
  height: 30,
  box: { x: 10, y: 5, width: 20, height: 20 },
  names: `<text>${kind} $&</text>`,
});
const narrow = wide.replace('Wide', 'Narrow');

const pictures = { wide: picture('wide'), large: picture('large'), narrow: picture('narrow') };

test('the page as it opens stands beside its start-up words, each picture in its place, where it waits for its kind of window', () => {
  const html = withShell(page, { wide, narrow, pictures });
  const svg = (kind: string, names = `<text>${kind} $&</text>`) =>
    '<svg id="first-view" viewBox="10 5 20 20" overflow="visible" aria-hidden="true" focusable="false">' +
    `<image href="./assets/${kind}-$&.webp" width="40" height="30"/>${names}</svg>`;
  const preload = (kind: WindowKind) =>
    `  <link rel="preload" as="image" type="image/webp" fetchpriority="high" media="${windows[kind].media}" href="./assets/${kind}-$&.webp">\n  `;
  const waiting = (kind: WindowKind) =>
    `<template data-media="${windows[kind].media}">${svg(kind)}</template>`;
  expect(html).toBe(
    `<head>${preload('narrow')}${preload('wide')}${preload('large')}</head>` +
      '<div id="root"><main class="start"><p>On its way.</p></main>' +
      '<div data-shell><p>Wide</p><div class="map" data-first-view="" aria-hidden="true">' +
      `${waiting('large')}${waiting('wide')}<noscript>${svg('wide', '')}</noscript></div></div>` +
      '<template data-shell-narrow><p>Narrow</p><div class="map" data-first-view="" aria-hidden="true">' +
      `${waiting('narrow')}</div></template></div>`,
  );
});

test('of a choice only what is chosen has words: no type is looked for that nobody sees', () => {
  const options = (second: string) =>
    `<option value="en" lang="en">English</option><option value="ko" lang="ko">${second}</option>`;
  const html = withShell(page, { wide: wide + options('한국어'), narrow, pictures });
  expect(html).toContain(options(''));
  expect(html).not.toContain('한국어');
});

test('a page without a place for the picture is a mistake', () => {
  expect(() => withShell(page, { wide: '<p>Wide</p>', narrow, pictures })).toThrow('no place');
});
