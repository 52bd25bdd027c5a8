import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { DocumentId } from '../atlas/model/ids.ts';
import { realAtlas, realGeo } from '../basemap/fixtures/realGeo.ts';
import { mountPanel } from '../panels/fixtures/mountPanel.tsx';
import { TourPanel } from '../panels/tour/TourPanel.tsx';
import { pageTitle } from '../panels/words/pageTitle.ts';
import { writeChoices } from '../state/urlParameters.ts';
import { Notices } from './Notices.tsx';

const atlas = realAtlas();
const { documents, tours } = realGeo;
const textOf = async (id: DocumentId) => {
  const found = documents.find((document) => document.id === id);
  if (!found) throw new Error(`There is no document ${id}.`);
  return found;
};

test('there are guided readings', () => {
  expect(tours.length).toBeGreaterThanOrEqual(6);
});

test.each(tours)(
  'every step of “$title” has its link, its quotation and nothing to complain of',
  async (tour) => {
    const page = (
      <>
        <Notices onList={() => {}} />
        <TourPanel id={tour.id} titleId="title" />
      </>
    );
    const { container, tools } = await mountPanel(page, `?tour=${tour.id}`, {
      atlas,
      texts: textOf,
      tools: { tours: async () => tours },
    });
    // Not by role: that asks every element for its own, at each step.
    const nextStep = () =>
      [...container.querySelectorAll('a')].find(
        (link) => (link.getAttribute('aria-label') ?? link.textContent) === 'Next step',
      );
    for (const [at, { title }] of tour.steps.entries()) {
      await waitFor(() => expect(container.querySelector('h2')?.textContent).toBe(title));
      await waitFor(() => expect(container.querySelector('blockquote')).not.toBeNull());
      expect(pageTitle(tools.index, tools.messages.getState)(tools.choices.getState())).toContain(tour.title);
      expect(container.querySelector('[role=alert]')).toBeNull();
      const next = nextStep();
      expect(next === undefined).toBe(at === tour.steps.length - 1);
      if (!next) break;
      const named = [...new URLSearchParams(next.getAttribute('href') ?? '')];
      await act(async () => next.click());
      // What is selected also switches its layer on, which the address then names too.
      const written = new URLSearchParams(writeChoices(atlas, tools.choices.getState()));
      for (const [key, value] of named) expect(written.get(key)).toBe(value);
    }
  },
);
