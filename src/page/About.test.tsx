import { expect, test } from 'vitest';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { mountPanel } from '../panels/fixtures/mountPanel.tsx';
import { About } from './About.tsx';

async function openAbout(part: object) {
  const panel = await mountPanel(<About />, '', { atlas: { ...sampleAtlas, ...part } });
  await panel.user.click(panel.getByRole('button', { name: 'About & data' }));
  await panel.findByText(/^Found a mistake\?/);
  return panel;
}

test('says who makes the map and where a mistake is reported', async () => {
  const contact = 'https://example.org/mistakes';
  const { getByText, getByRole } = await openAbout({ makers: 'the Sample Makers', contact });
  expect(getByText(/^Made by the Sample Makers\./)).toBeTruthy();
  expect(getByRole('link', { name: 'Report it' }).getAttribute('href')).toBe(contact);
});

test('without an address it says how corrections come in, and names nobody it does not know', async () => {
  const { getByText, queryByText } = await openAbout({});
  expect(getByText(/Corrections are welcome: CONTRIBUTING\.md/)).toBeTruthy();
  expect(queryByText(/^Made by/)).toBeNull();
});
