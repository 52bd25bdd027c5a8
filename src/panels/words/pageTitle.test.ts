import { expect, test } from 'vitest';
import { sampleAtlas } from '../../layers/fixtures/sampleAtlas.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import { readChoices } from '../../state/urlParameters.ts';
import { indexAtlas } from '../ground/atlasIndex.ts';
import { pageTitle } from './pageTitle.ts';

const title = (search: string) =>
  pageTitle(indexAtlas(sampleAtlas), () => englishMessages)(readChoices(sampleAtlas, search).choices);

test.each([
  ['', 'Sample Seas'],
  ['?tour=tides&step=2&read=alpha-report', 'Of tides (2 of 2) · Alpha report · Sample Seas'],
  ['?select=alpha-port&lang=el', 'Άλφα · Sample Seas'],
  ['?select=alpha-port&voice=alpha-report', 'Alpha Port · Author of “Alpha report” · Sample Seas'],
  ['?voice=alpha-report', 'Author of “Alpha report” · Sample Seas'],
  ['?view=voices&compare=2001~2003', '2001 compared with since 2003 · Who says what · Sample Seas'],
])('the title of “%s” tells what is open', (search, expected) => {
  expect(title(search)).toBe(expected);
});
