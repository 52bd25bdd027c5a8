import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzRuns } from '../../scripts/fuzzRuns.ts';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { type Choices, defaultChoices } from './choices.ts';
import { readChange, readChoices, writeChange, writeChoices } from './urlParameters.ts';

const read = (search: string) => readChoices(sampleAtlas, search);
const chosen = (search: string) => read(search).choices;

test('an empty link gives the page as it opens, and the page as it opens an empty link', () => {
  expect(read('')).toEqual({ choices: defaultChoices(sampleAtlas), notices: [] });
  expect(writeChoices(sampleAtlas, defaultChoices(sampleAtlas))).toBe('');
});

test('every parameter survives the way into a link and back', () => {
  const all: Choices = {
    select: 'alpha-zone',
    voice: 'alpha-report',
    read: 'alpha-report',
    tour: 'tides',
    step: 2,
    passage: 'p2',
    layers: ['alpha-zones', 'distances'],
    hidden: ['alpha-visit'],
    standing: ['happened', 'claimed'],
    base: 'night',
    projection: 'globe',
    view: 'voices',
    table: { columns: 'events', document: 'alpha-report', onlyShown: true },
    compare: { of: 'periods', one: { from: null, to: 11322 }, other: { from: 11323, to: null } },
    ruler: [
      [-170.25, 0],
      [12.5, -3.75],
    ],
    embed: true,
    time: { from: 11323, to: null },
    lang: 'el',
    at: { lat: 0, lng: -170.25, zoom: 6.5, bearing: -30, pitch: 0 },
    data: '2026-11-22',
  };
  const link = writeChoices(sampleAtlas, all);
  expect(link).toBe(
    '?select=alpha-zone&voice=alpha-report&read=alpha-report&passage=p2&tour=tides&step=2&layers=alpha-zones,distances&hidden=alpha-visit&standing=happened,claimed' +
      '&base=night&projection=globe&view=voices&table=columns/events,in/alpha-report,shown&compare=../2000~2001/..&ruler=0,-170.25/-3.75,12.5&embed=1&time=2001/..&lang=el&at=0,-170.25,6.5,-30,0&data=2026-11-22',
  );
  expect(read(link)).toEqual({ choices: all, notices: [] });
});

test('what a link selects is shown: its layer is on, it is not hidden, and the link stays short', () => {
  const choices = chosen('?select=alpha-zone&hidden=alpha-zone');
  expect(choices.layers).toContain('alpha-zones');
  expect(choices.hidden).toEqual([]);
  expect(writeChoices(sampleAtlas, choices)).toBe('?select=alpha-zone');
});

test('an old id leads to the feature under its new one', () => {
  expect(read('?select=old-drill')).toEqual({
    choices: { ...defaultChoices(sampleAtlas), select: 'alpha-drill' },
    notices: [],
  });
});

test.each([
  ['select', '?select=gone&base=night', 'gone'],
  ['select', '?select=constructor&base=night', 'constructor'],
  ['read', '?read=gone&base=night', 'gone'],
  ['passage', '?read=alpha-report&passage=7&base=night', '7'],
  ['passage', '?read=alpha-report&passage=p999&base=night', 'p999'],
  ['passage', '?passage=p2&base=night', 'p2'],
  ['step', '?step=2&base=night', '2'],
  ['layers', '?layers=gone&base=night', 'gone'],
  ['layers', '?layers=names&base=night', 'names'],
  ['hidden', '?hidden=__proto__&base=night', '__proto__'],
  ['standing', '?standing=true&base=night', 'true'],
  ['time', '?time=soon&base=night', 'soon'],
  ['time', '?time=1800/1801&base=night', '1800/1801'],
  ['lang', '?lang=xx&base=night', 'xx'],
  ['voice', '?voice=nobody&base=night', 'nobody'],
  ['projection', '?projection=flat&base=night', 'flat'],
  ['view', '?view=sky&base=night', 'sky'],
  ['table', '?table=in/gone&base=night', 'in/gone'],
  ['table', '?table=columns/layers&base=night', 'columns/layers'],
  ['compare', '?compare=alpha-report~gone&base=night', 'alpha-report~gone'],
  ['compare', '?compare=alpha-report~alpha-report&base=night', 'alpha-report~alpha-report'],
  ['compare', '?compare=2001~soon&base=night', '2001~soon'],
  ['ruler', '?ruler=91,0/0,0&base=night', '91,0/0,0'],
  ['ruler', '?ruler=1,2/x&base=night', '1,2/x'],
  ['embed', '?embed=yes&base=night', 'yes'],
  ['data', '?data=yesterday&base=night', 'yesterday'],
  ['at', '?at=1,2&base=night', '1,2'],
  ['at', '?at=,,&base=night', ',,'],
  ['at', '?at=NaN,2,3&base=night', 'NaN,2,3'],
  ['at', '?at=1,2,1e400&base=night', '1,2,1e400'],
  ['at', '?at=1,2,3,4,5,6&base=night', '1,2,3,4,5,6'],
  ['at', '?at=999,999,99&base=night', '999,999,99'],
  ['at', '?at=35,1e3,5&base=night', '35,1e3,5'],
  ['at', '?at=35,129,-1&base=night', '35,129,-1'],
  ['data', '?data=2026-02-30&base=night', '2026-02-30'],
  ['table', '?table=in/alpha-report,in/alpha-report&base=night', 'in/alpha-report,in/alpha-report'],
  ['table', '?table=in/alpha-report/p1&base=night', 'in/alpha-report/p1'],
  ['passage', '?read=&passage=p2&base=night', 'p2'],
  ['step', '?step=0&base=night', '0'],
  ['step', '?tour=&step=2&select=&base=night', '2'],
] as const)(
  '%s: %s drops the bad part with a notice that names it, and keeps the rest',
  (parameter, search, value) => {
    const { choices, notices } = read(search);
    expect(choices.base).toBe('night');
    expect(choices[parameter]).toEqual(defaultChoices(sampleAtlas)[parameter]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ parameter, value });
  },
);

test('a notice quotes nothing that acts on the text around it, or is not seen', () => {
  const [notice] = read(`?select=${encodeURIComponent('a\u202Eb\u0007c\u200Dd\u3164')}`).notices;
  expect(notice?.value).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFD');
  expect(read(`?layers=${encodeURIComponent('a\u2066')}`).notices[0]?.named?.ids).toEqual(['a\uFFFD']);
  expect(read(`?select=${'x'.repeat(1e5)}`).notices[0]?.value).toBe(`${'x'.repeat(60)}…`);
});

test('known layers stay when others of the list are gone', () => {
  expect(read('?layers=,,').notices).toMatchObject([{ named: { ids: [',,'] } }]);
  const { choices, notices } = read('?layers=gone,distances');
  expect(choices.layers).toEqual(['distances']);
  expect(notices).toHaveLength(1);
});

test('no layer at all is a choice of its own', () => {
  expect(writeChoices(sampleAtlas, { ...defaultChoices(sampleAtlas), layers: [] })).toBe('?layers=none');
  expect(chosen('?layers=none').layers).toEqual([]);
});

test('a view that the map does not reach gives the nearest, and is named', () => {
  const { choices, notices } = read('?at=89,-180.00001,18,355,75');
  expect(choices.at).toEqual({ lat: 85, lng: 180, zoom: 14, bearing: -5, pitch: 60 });
  expect(notices).toMatchObject([{ sentence: 'atNearest', value: '89,-180.00001,18,355,75' }]);
});

test('the first of several values counts, and the others are named', () => {
  const { choices, notices } = read('?select=alpha-drill&select=alpha-zone&Select=gone');
  expect(choices.select).toBe('alpha-drill');
  expect(notices).toEqual([{ parameter: 'select', value: 'alpha-zone, gone', sentence: 'twice' }]);
});

test('data newer than the page has is named; what the link shows is looked for all the same', () => {
  const atlas = { ...sampleAtlas, newestChange: '2026-11-22-0badbeef' };
  expect(readChoices(atlas, '?data=2026-11-22-00000000').notices).toEqual([]);
  const { choices, notices } = readChoices(atlas, '?data=9999-01-01&select=alpha-drill');
  expect(choices).toMatchObject({ select: 'alpha-drill', data: null });
  expect(notices).toEqual([{ parameter: 'data', value: '9999-01-01', sentence: 'dataNewer' }]);
});

test('a passage without its document is dropped', () => {
  expect(chosen('?passage=p2').passage).toBeNull();
});

test('a link carries the language, unless it is the atlas’s first and the reader’s own', () => {
  const choices = defaultChoices(sampleAtlas);
  expect(writeChoices(sampleAtlas, choices, 'en')).toBe('');
  expect(writeChoices(sampleAtlas, choices, 'el')).toBe('?lang=en');
  expect(writeChoices(sampleAtlas, { ...choices, lang: 'el' }, 'el')).toBe('?lang=el');
  expect(readChoices(sampleAtlas, '', 'el').choices.lang).toBe('el');
  expect(readChoices(sampleAtlas, '?lang=en', 'el').choices.lang).toBe('en');
});

test('a link for one change names that change only', () => {
  expect(writeChange({ select: 'alpha-port' })).toBe('?select=alpha-port');
  expect(readChange(sampleAtlas, '?select=alpha-port').change).toEqual({ select: 'alpha-port' });
  expect(writeChange({ select: null })).toBe('?select=');
  expect(readChange(sampleAtlas, '?select=').change).toEqual({ select: null });
});

test('any text is read without an exception, and reading what was written changes nothing', () => {
  const parameter = fc.constantFrom(
    'select',
    'read',
    'passage',
    'layers',
    'hidden',
    'standing',
    'base',
    'lang',
    'at',
    'other',
  );
  const known = fc.constantFrom(
    'alpha-drill',
    'old-drill',
    'alpha-zone',
    'alpha-report',
    'p1',
    'none',
    '1,2,3',
    '%',
    '0',
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    known,
    fc.array(known).map(String),
    fc.double().map(String),
  );
  const links = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.tuple(parameter, value)).map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
  );
  fc.assert(
    fc.property(links, (search) => {
      const first = chosen(search);
      const again = read(writeChoices(sampleAtlas, first));
      expect(again).toEqual({ choices: first, notices: [] });
    }),
    fuzzRuns(300, 2),
  );
});

test('a step stands within its tour: the first without a number, the last for one too many, none without a tour', () => {
  expect(readChange(sampleAtlas, '?tour=tides&lang=en').change).toMatchObject({ tour: 'tides', step: 1 });
  const beyond = readChange(sampleAtlas, '?tour=tides&step=9');
  expect(beyond.change).toMatchObject({ tour: 'tides', step: 2 });
  expect(beyond.notices).toEqual([
    {
      parameter: 'step',
      value: '9',
      sentence: 'stepBeyond',
      named: { title: 'Of tides', count: 2 },
    },
  ]);
  expect(readChange(sampleAtlas, '?step=2').change).toEqual({});
  expect(readChange(sampleAtlas, '?tour=').change).toEqual({ tour: null, step: null });
  expect(readChange(sampleAtlas, '?tour=ides&step=1').notices).toHaveLength(1);
});

test('a link that names a guided reading and no view shows what its step shows', () => {
  expect(chosen('?tour=tides&step=2')).toMatchObject({ tour: 'tides', step: 2, layers: ['distances'] });
  expect(chosen('?tour=tides')).toMatchObject({ step: 1, select: 'alpha-drill' });
  expect(chosen('?tour=tides&step=2&select=')).toMatchObject({ layers: defaultChoices(sampleAtlas).layers });
  const left = { ...defaultChoices(sampleAtlas), tour: 'tides', step: 1 };
  expect(chosen(writeChoices(sampleAtlas, left))).toEqual(left);
  const darkened = { ...left, base: 'night' as const, embed: true, lang: 'el' };
  expect(chosen(writeChoices(sampleAtlas, darkened))).toEqual(darkened);
});

test.each(['lang=el', 'embed=1', 'base=night', 'projection=globe'])('%s leaves a step its view', (look) => {
  const [key, value] = look.split('=');
  const { choices } = read(`?tour=tides&step=2&${look}`);
  expect(choices.layers).toEqual(['distances']);
  expect(`${choices[key as keyof Choices]}`).toBe(key === 'embed' ? 'true' : value);
});

test('what a link holds that is no parameter is named, unless others add it to any link', () => {
  const [unknown, ...others] = read('?selct=alpha-drill&utm_medium=mail&=&=x&a=1&b=2').notices;
  expect(unknown).toMatchObject({ sentence: 'unknown', named: { ids: ['selct', '=x', 'a'], more: 1 } });
  expect(others).toEqual([]);
});
