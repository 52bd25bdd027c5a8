import { expect, it } from 'vitest';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { measured, RulerBox } from './RulerBox.tsx';

it('says where the lengths cannot be had, keeps the points and the way to put it away, and measures when asked again', async () => {
  let isAway = true;
  const load = () => (isAway ? Promise.reject(new Error('Away.')) : measured());
  const { findByRole, findByText, queryByRole, getByRole, user, tools } = await mountPanel(
    <RulerBox load={load} />,
    '?ruler=0,0/0,1',
  );
  const alert = await findByRole('alert');
  expect(alert.textContent).toContain('The lengths could not be shown');
  expect(getByRole('button', { name: 'Close' })).toBeTruthy();
  expect(tools.choices.getState().ruler).toHaveLength(2);
  isAway = false;
  await user.click(getByRole('button', { name: 'Try again' }));
  await findByText(/111 km/, { selector: 'li *' });
  expect(queryByRole('alert')).toBeNull();
});
