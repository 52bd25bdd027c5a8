import { expect, it } from 'vitest';
import { atlas } from '../fixtures/alphaAtlas.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { TourPanel } from './TourPanel.tsx';

const [tour] = atlas.tours;
if (!tour) throw new Error('The fixture has no tour.');
const greek = {
  ...tour,
  title: 'Παλίρροιες',
  language: 'el',
  steps: tour.steps.map((step, at) => ({ ...step, title: `Βήμα ${at + 1}` })),
};
const given = { atlas: { ...atlas, tours: [{ ...tour, translations: [greek] }] } };
const panel = <TourPanel id={tour.id} titleId="title" />;

it('speaks the reader’s language where the reading has it, and says so', async () => {
  const { findByText, getByRole } = await mountPanel(panel, `?tour=${tour.id}&step=1&lang=el`, given);
  expect(getByRole('heading', { name: 'Βήμα 1' }).lang).toBe('el');
  expect((await findByText('Words on: Βήμα 1')).lang).toBe('el');
});

it('speaks as it was written elsewhere', async () => {
  const { findByText, getByRole } = await mountPanel(panel, `?tour=${tour.id}&step=1`, given);
  expect(getByRole('heading', { name: tour.steps[0]?.title ?? '' }).lang).toBe('en');
  await findByText(`Words on: ${tour.steps[0]?.title}`);
});
