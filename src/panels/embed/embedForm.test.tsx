import { expect, test, vi } from 'vitest';
import { sampleAtlas } from '../../layers/fixtures/sampleAtlas.ts';
import { openIn } from '../../state/open.ts';
import { readChoices } from '../../state/urlParameters.ts';
import { renderPanel } from '../fixtures/renderPanel.tsx';
import { EmbedForm } from './EmbedForm.tsx';
import { embedChoices } from './embedCode.ts';

const wish = { now: true, panel: true };

test.each([
  '?select=alpha-drill&voice=alpha-report',
  '?read=alpha-report&passage=p1',
  '?voice=alpha-report',
  '?compare=2001~2003',
  '?tour=tides&step=1',
])('what %s opens is open in the frame if wanted, and only then', (search) => {
  const { choices } = readChoices(sampleAtlas, search);
  expect(embedChoices(choices, wish)).toEqual({ ...choices, embed: true });
  const without = embedChoices(choices, { ...wish, panel: false });
  expect(openIn(without)).toEqual([]);
  expect(without.passage).toBeNull();
});

test('the form offers a comparison like anything else that is open', () => {
  vi.stubGlobal('window', { location: { href: 'https://example.org/' } });
  const offered = (search: string) =>
    renderPanel(<EmbedForm />, search, sampleAtlas)
      .match(/<input type="checkbox"[^>]*>/g)
      ?.at(-1);
  expect(offered('?compare=2001~2003')).not.toContain('disabled');
  expect(offered('?base=night')).toContain('disabled');
});
