import { expect, test } from 'vitest';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { askedOf } from './mendedLink.ts';
import { readChoices } from './urlParameters.ts';

const read = (search: string) => readChoices(sampleAtlas, search);
const chosen = (search: string) => read(search).choices;

test.each([
  ['?select=alpha-drill.', '?select=alpha-drill'],
  ['?select=alpha-drill%E3%80%82', '?select=alpha-drill'],
  ['?select=alpha-drill).%20', '?select=alpha-drill'],
  ['?select=Alpha-Drill', '?select=alpha-drill'],
  ['?SELECT=alpha-drill&Lang=el', '?select=alpha-drill&lang=el'],
  ['?select=alpha-drill&amp;lang=el', '?select=alpha-drill&lang=el'],
  ['?at=35%252C129%252C5', '?at=35,129,5'],
  ['?select=alpha-drill&amp;amp;lang=el', '?select=alpha-drill&lang=el'],
  ['?select%3Dalpha-drill%26lang%3Del', '?select=alpha-drill&lang=el'],
  ['?select=alpha-drill?utm_source=chat', '?select=alpha-drill'],
  ['?utm_source=a&select=alpha-drill&fbclid=b&gclid=c&_hsenc=d', '?select=alpha-drill'],
  ['?select=alpha-drill*', '?select=alpha-drill'],
  ['?select=alpha-drill%3E', '?select=alpha-drill'],
  ['?select=alpha-drill%E3%80%8D', '?select=alpha-drill'],
  ['?at=35,129,5.', '?at=35,129,5'],
  ['?time=2001%252F..', '?time=2001/..'],
  ['?time=2001/...', '?time=2001/..'],
  ['?lang=el-GR', '?lang=el'],
  ['?layers=distances,alpha-zones”', '?layers=alpha-zones,distances'],
  ['?read=alpha-report&passage=p2,', '?read=alpha-report&passage=p2'],
  ['?select=%22alpha-drill%22', '?select=alpha-drill'],
  ['?select=3Dalpha-drill', '?select=alpha-drill'],
  ['?select=alpha-%0D%0Adrill', '?select=alpha-drill'],
  ['?select=alpha-%C2%ADdrill', '?select=alpha-drill'],
  ['?at=35%25252C129%25252C5', '?at=35,129,5'],
  ['?at=35, 129, 5', '?at=35,129,5'],
  ['?at=35，129，5', '?at=35,129,5'],
  ['?at=\u221235,129,5', '?at=-35,129,5'],
  ['?select=alpha\u2013drill', '?select=alpha-drill'],
  ['?select=ａｌｐｈａ-drill', '?select=alpha-drill'],
  ['?select=alpha-drill%26lang%3Del', '?select=alpha-drill&lang=el'],
  ['?select=alpha-drill&amp%3Blang=el', '?select=alpha-drill&lang=el'],
  ['?select=alpha-drill%3Futm_source=chat', '?select=alpha-drill'],
  ['?select=alpha-drill&gt;', '?select=alpha-drill'],
  ['?select=alpha-drill;lang=el', '?select=alpha-drill&lang=el'],
  ['?select=alpha-drill/', '?select=alpha-drill'],
  ['?select=alpha-drill=', '?select=alpha-drill'],
  ['?select=alpha-drill&select=alpha-drill', '?select=alpha-drill'],
])('%s, as some programs hand a link on, means %s', (arrived, sent) => {
  expect(read(arrived)).toEqual({ choices: chosen(sent), notices: [] });
});

test('what may mean several things is not mended', () => {
  expect(read('?select=alpha-dril.').notices).toMatchObject([{ parameter: 'select', value: 'alpha-dril.' }]);
  expect(read('?at=,,').notices).toHaveLength(1);
});

test.each([
  ['#3/35/129', '?at=35,129,3'],
  ['#3/35/129/20/30', '?at=35,129,3,20,30'],
  ['#map=5.5/-35/129', '?at=-35,129,5.5'],
  ['#map=5/35/129&base=night', '?at=35,129,5&base=night'],
  ['#/5/35/129', '?at=35,129,5'],
  ['#select=alpha-drill', '?select=alpha-drill'],
  ['#!select=alpha-drill', '?select=alpha-drill'],
  ['#38;select=alpha-drill', '?select=alpha-drill'],
  ['#', ''],
  ['#:~:text=tides', ''],
])('the fragment %s means %s', (hash, sent) => {
  expect(read(askedOf({ search: '', hash }))).toEqual({ choices: chosen(sent), notices: [] });
});

test.each([
  ['#alpha-drill', 'unknown', '#alpha-drill'],
  ['#%E6%B5%B7', 'unknown', '#海'],
  ['#%', 'unknown', '#%'],
  ['#5/NaN/NaN', 'at', 'NaN,NaN,5'],
  ['#3/10/1e308', 'at', '10,1e308,3'],
  ['#99/95/999', 'at', '95,999,99'],
])(
  'the fragment %s, which means nothing here, is named, and the rest of the link is opened',
  (hash, parameter, value) => {
    const { choices, notices } = read(askedOf({ search: '?base=night', hash }));
    expect(choices).toEqual(chosen('?base=night'));
    expect(notices).toMatchObject([{ parameter, value }]);
  },
);
