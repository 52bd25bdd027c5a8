import { describe, expect, it } from 'vitest';
import { englishMessages } from '../../messages/loadMessages.ts';
import { datesAsText, datesInWords } from './datesInWords.ts';

describe('dates in words', () => {
  it.each([
    ['2014-05-20', '20 May 2014'],
    ['2021-11', 'November 2021'],
    ['2001', '2001'],
    ['2014-05-20/2014-05-26', '20–26 May 2014'],
    ['2014-05-28/2014-06-02', '28 May – 2 June 2014'],
    ['2013-12-30/2014-01-02', '30 December 2013 – 2 January 2014'],
    ['2014-05/2014-07', 'May–July 2014'],
    ['2014-11/2015-02', 'November 2014 – February 2015'],
    ['2014/2015', '2014–2015'],
    ['2014-05-20/2015', '20 May 2014 – 2015'],
    ['2014-05-20?', 'perhaps 20 May 2014'],
    ['2014~', 'about 2014'],
    ['2014-05%', 'perhaps about May 2014'],
    ['2014-05-20?/2014-05-26', 'perhaps 20 May 2014 – 26 May 2014'],
    ['2014-22', 'summer 2014 (June–August)'],
    ['201X', '2010s'],
    ['19XX', 'between 1900 and 1999'],
    ['2014-XX', '2014, month unknown'],
    ['2014-05-XX', 'May 2014, day unknown'],
    ['2001/..', 'since 2001'],
    ['../2001-06', 'until June 2001'],
    ['2001/', 'from 2001, end unknown'],
    ['/2001', 'until 2001, start unknown'],
    ['2014-05-20T18:01:00Z', '20 May 2014, 18:01 UTC'],
  ])('%s reads %s', (edtf, words) => {
    expect(datesAsText(edtf, englishMessages)).toBe(words);
  });

  it.each(['some day', '2014-13-01', 'Y17E8', '2014/2015/2016', '../..'])(
    'shows %s as it stands when it cannot be read',
    (edtf) => {
      expect(datesInWords(edtf, englishMessages)).toEqual([{ text: edtf }]);
    },
  );

  it('gives each end of an interval its own machine-readable date', () => {
    expect(datesInWords('2014-05-20/2014-05-26', englishMessages)).toEqual([
      { text: '20', datetime: '2014-05-20' },
      { text: '–' },
      { text: '26 May 2014', datetime: '2014-05-26' },
    ]);
  });

  it('gives no machine-readable date where HTML knows none', () => {
    expect(datesInWords('201X', englishMessages)[0]).not.toHaveProperty('datetime');
    expect(datesInWords('2014-22', englishMessages)).toEqual([
      { text: 'summer 2014 (June–August)', datetime: '2014' },
    ]);
  });
});
