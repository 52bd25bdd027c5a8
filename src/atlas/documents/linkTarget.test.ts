import { describe, expect, it } from 'vitest';
import { readLinkTarget } from './linkTarget.ts';

describe('a link target', () => {
  it.each([
    ['#alpha-reef', { kind: 'features', ids: ['alpha-reef'] }],
    ['#a+b-2', { kind: 'features', ids: ['a', 'b-2'] }],
    ['measure:a..b', { kind: 'check', check: 'measure', args: ['a', 'b'], key: 'measure:a..b' }],
    ['overlap:a..b', { kind: 'check', check: 'overlap', args: ['a', 'b'], key: 'overlap:a..b' }],
    ['duration:a', { kind: 'check', check: 'duration', args: ['a'], key: 'duration:a' }],
    [
      'weekday:2023-06-06',
      { kind: 'check', check: 'weekday', args: ['2023-06-06'], key: 'weekday:2023-06-06' },
    ],
    [
      'interval:1945/2015',
      { kind: 'check', check: 'interval', args: ['1945', '2015'], key: 'interval:1945/2015' },
    ],
    ['sum:ships', { kind: 'check', check: 'sum', args: ['ships'], key: 'sum:ships' }],
    ['product:gas', { kind: 'check', check: 'product', args: ['gas'], key: 'product:gas' }],
    ['ratio:gas..use', { kind: 'check', check: 'ratio', args: ['gas', 'use'], key: 'ratio:gas..use' }],
    ['change:budget', { kind: 'check', check: 'change', args: ['budget'], key: 'change:budget' }],
    ['together:a..b', { kind: 'check', check: 'together', args: ['a', 'b'], key: 'together:a..b' }],
    ['convert:length', { kind: 'check', check: 'convert', args: ['length'], key: 'convert:length' }],
    ['count:a+b+c', { kind: 'check', check: 'count', args: ['a', 'b', 'c'], key: 'count:a+b+c' }],
    ['term:ships', { kind: 'term', names: ['ships'] }],
    ['term:ships+boats', { kind: 'term', names: ['ships', 'boats'] }],
    ['beside:gazette/p7', { kind: 'check', check: 'beside', args: ['gazette/p7'], key: 'beside:gazette/p7' }],
    ['speaker:admiral', { kind: 'speaker', id: 'admiral' }],
    ['https://example.org/a?b#c', { kind: 'outward', href: 'https://example.org/a?b#c' }],
  ])('%s is read', (url, target) => {
    expect(readLinkTarget(url)).toEqual(target);
  });

  it.each([
    '#',
    '#Alpha',
    '#a,b',
    '#a+',
    '#a+a',
    'measure:a',
    'measure:a..b..c',
    'measure:a...b',
    'measure:a..a',
    'duration:a..b',
    'weekday:2023-06',
    'weekday:2023-02-30',
    'interval:1945',
    'interval:2015/1945',
    'interval:1945/..',
    'sum:',
    'sum:a+b',
    'together:a',
    'convert:weight',
    'change:a+b',
    'count:a,b',
    'term:Ships',
    'speaker:a b',
    'https://',
  ])('%s has the wrong form', (url) => {
    expect(readLinkTarget(url)).toMatchObject({
      kind: 'faulty',
      rule: 'link-target',
      message: expect.stringContaining(url),
    });
  });

  it.each([
    'alpha-reef',
    'mesure:a..b',
    'javascript:alert(1)',
    'mailto:a@example.org',
    '//example.org',
    './a.md',
    'Measure:a..b',
    '',
  ])('“%s” is of no known kind', (url) => {
    expect(readLinkTarget(url)).toMatchObject({ kind: 'faulty', rule: 'link-scheme' });
  });
});
