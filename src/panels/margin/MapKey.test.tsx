import { expect, it } from 'vitest';
import { sampleAtlas, sampleFeature } from '../../layers/fixtures/sampleAtlas.ts';
import { visibleFeatures } from '../../state/shownOnMap.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { LayerList } from './LayerList.tsx';
import { StandingChoice } from './MapKey.tsx';

const event = (id: string, standing: 'happened' | 'claimed') =>
  sampleFeature({ id, standing, symbol: 'event-point', shape: 'point', layer: 'alpha-events' });
const atlas = {
  ...sampleAtlas,
  features: [
    event('told', 'happened'),
    event('said', 'claimed'),
    sampleFeature({ id: 'isle', shape: 'point' }),
  ],
};

it('shows the events that are put in the chosen ways, whatever is no event, and what is selected', async () => {
  const { getByRole, user, tools } = await mountPanel(<StandingChoice />, '', { atlas });
  const shown = () => visibleFeatures(atlas, tools.choices.getState()).map(({ id }) => id);
  expect(shown()).toEqual(['told', 'said', 'isle']);
  await user.click(getByRole('checkbox', { name: /^claimed/ }));
  expect(shown()).toEqual(['told', 'isle']);
  expect(tools.choices.getState().standing).toEqual(['happened', 'announced', 'hypothetical']);
  tools.choices.actions.selectFeature('said');
  expect(shown()).toEqual(['told', 'said', 'isle']);
  tools.choices.actions.startAgain();
  expect(tools.choices.getState().standing).toHaveLength(4);
});

it('the number beside a layer says how many of its features the choice leaves', async () => {
  const { getByRole, user } = await mountPanel(
    <>
      <StandingChoice />
      <LayerList />
    </>,
    '',
    { atlas },
  );
  const row = () => getByRole('checkbox', { name: /^Events/ }).closest('label')?.textContent;
  expect(row()).toBe('Events2, 2 entries');
  await user.click(getByRole('checkbox', { name: /^claimed/ }));
  expect(row()).toBe('Events1/2, 1 of 2 entries in the dates and among the events chosen');
});
