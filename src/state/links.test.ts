import { expect, test } from 'vitest';
import { leadsHere, linkTo } from './links.ts';

const here = { origin: 'https://example.org', pathname: '/map/' };

type LinkParts = Parameters<typeof leadsHere>[0];

function link(href: string, part: Partial<LinkParts> = {}): LinkParts {
  const { origin, pathname, search, hash } = new URL(href, 'https://example.org/map/');
  return { origin, pathname, search, hash, target: '', hasAttribute: () => false, ...part };
}

test('a link made here leads here', () => {
  expect(leadsHere(link(linkTo({ select: 'alpha-port' })), here)).toBe(true);
  expect(leadsHere(link(linkTo({ read: 'alpha-report', passage: 'p2' })), here)).toBe(true);
});

test.each([
  ['another site', link('https://example.com/map/?select=a')],
  ['another page', link('data/atlas.geojson?select=a')],
  ['a place within the page', link('#list')],
  ['a place within another view', link('?select=a#list')],
  ['a new tab', link('?select=a', { target: '_blank' })],
  ['a download', link('?select=a', { hasAttribute: (name) => name === 'download' })],
])('%s stays with the browser', (_what, parts) => {
  expect(leadsHere(parts, here)).toBe(false);
});
