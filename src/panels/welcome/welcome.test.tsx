import { expect, it } from 'vitest';
import { sampleAtlas } from '../../layers/fixtures/sampleAtlas.ts';
import { isAsOpened, readChoices } from '../../state/urlParameters.ts';
import { renderPanel, textOf } from '../fixtures/renderPanel.tsx';
import { Welcome } from './Welcome.tsx';

const begins = (search: string) => isAsOpened(sampleAtlas, readChoices(sampleAtlas, search).choices);

it('says what the atlas is and leads to its places to begin', () => {
  const html = renderPanel(<Welcome onClose={() => {}} />, '', sampleAtlas);
  expect(textOf(html)).toContain('Invented waters Click or tap a mark');
  expect(html).toContain('<a href="?select=alpha-drill" data-stop="true">The drill of 2001</a>');
});

it.each(['', '?base=night', '?lang=el', '?projection=globe'])('welcomes who comes by “%s”', (search) => {
  expect(begins(search)).toBe(true);
});

it.each(['?select=alpha-drill', '?at=20,10,5', '?layers=none', '?ruler=empty', '?view=voices'])(
  'leaves who comes by “%s” to what the link names',
  (search) => {
    expect(begins(search)).toBe(false);
  },
);
