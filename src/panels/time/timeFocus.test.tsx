import { expect, it } from 'vitest';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { TimeBand } from './TimeBand.tsx';

it('a press in the band chooses a year and leaves the keys with its first day', async () => {
  const { getByRole, container, user, tools } = await mountPanel(
    <TimeBand open setOpen={() => {}} narrow={false} />,
  );
  const first = getByRole('slider', { name: 'First day shown' });
  const band = container.querySelector('[data-whole]');
  if (!band) throw new Error('There is no band.');
  await user.click(band);
  expect(document.activeElement).toBe(first);
  const { time } = tools.choices.getState();
  expect(time).not.toBeNull();
  await user.keyboard('{ArrowRight}');
  expect(tools.choices.getState().time?.from).toBeGreaterThan(time?.from ?? 0);
});
