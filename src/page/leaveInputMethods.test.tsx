import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mountPanel } from '../panels/fixtures/mountPanel.tsx';
import { Search } from '../panels/search/Search.tsx';
import { TimeBand } from '../panels/time/TimeBand.tsx';
import { leaveInputMethods } from './leaveInputMethods.ts';

let stop = () => {};
beforeEach(() => {
  stop = leaveInputMethods(window);
});
afterEach(() => stop());

/** The key that confirms a candidate, as two families of browsers send it. */
const confirmations = {
  'while composing': { key: 'Enter', isComposing: true },
  'after composing, as WebKit does': { key: 'Enter', keyCode: 229 },
};

describe('Enter that confirms a candidate', () => {
  test('opens nothing that is found; the next Enter does', async () => {
    const { tools, user, findAllByRole, getByRole } = await mountPanel(<Search />);
    const field = getByRole('combobox');
    await user.type(field, 'alpha');
    await findAllByRole('option');
    for (const [when, key] of Object.entries(confirmations)) {
      fireEvent.keyDown(field, key);
      expect(tools.choices.getState().select, when).toBeNull();
    }
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
    const { select, read } = tools.choices.getState();
    expect(select ?? read).not.toBeNull();
  });

  test('takes no date; the next Enter does', async () => {
    const { tools, user, getByLabelText } = await mountPanel(
      <TimeBand open narrow={false} setOpen={() => {}} />,
    );
    const field = getByLabelText('From');
    await user.clear(field);
    await user.type(field, '2001');
    for (const [when, key] of Object.entries(confirmations)) {
      fireEvent.keyDown(field, key);
      expect(tools.choices.getState().time, when).toBeNull();
    }
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
    expect(tools.choices.getState().time).not.toBeNull();
  });
});
