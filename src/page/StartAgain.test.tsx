import { act } from '@testing-library/react';
import { expect, test } from 'vitest';
import { mountPanel } from '../panels/fixtures/mountPanel.tsx';
import { useTimeOpen } from '../panels/time/useTimeOpen.ts';
import { useWelcome } from '../panels/welcome/Welcome.tsx';
import { defaultChoices } from '../state/choices.ts';
import { Header } from './Header.tsx';
import { useMargin } from './useMargin.ts';

/** What of the page is open, in words. */
function Page() {
  const margin = useMargin(false, '');
  const time = useTimeOpen();
  const welcome = useWelcome();
  return (
    <>
      <Header />
      <output>
        {[margin.shows, time.open && 'time', welcome.shown && 'welcome'].filter(Boolean).join()}
      </output>
      <button type="button" onClick={() => margin.show('documents')}>
        Show documents
      </button>
    </>
  );
}

const again = { name: 'Start again' };

test('one press brings back the first screen: choices, view, band of time, tab and welcome; the language stays', async () => {
  const { tools, user, getByRole, queryByRole } = await mountPanel(<Page />);
  const { actions, getState } = tools.choices;
  expect(queryByRole('button', again)).toBeNull();
  await user.click(getByRole('button', { name: 'Show documents' }));
  act(() => {
    actions.selectFeature('alpha-drill');
    actions.setTime({ from: 10957, to: 11322 });
    actions.setLayers([]);
    actions.moveCamera({ lat: 1, lng: 2, zoom: 3, bearing: 0, pitch: 0 });
    actions.choose({ lang: 'el' });
  });
  expect(getByRole('status').textContent).toBe('documents,time');
  await user.click(getByRole('button', again));
  expect(getState()).toMatchObject({ ...defaultChoices(tools.index.atlas), lang: 'el' });
  expect(getByRole('status').textContent).toMatch(/^layers/);
  expect(getByRole('status').textContent).not.toContain('time');
  expect(queryByRole('button', again)).toBeNull();
});
