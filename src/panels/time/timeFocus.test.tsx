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

it('a press in the band before it was measured chooses the year that is pressed', async () => {
  const { container, user, tools } = await mountPanel(<TimeBand open setOpen={() => {}} narrow={false} />);
  const band = container.querySelector('[data-whole]');
  if (!band) throw new Error('There is no band.');
  band.getBoundingClientRect = () => new DOMRect(0, 0, 600, 40);
  const yearAt = async (clientX: number) => {
    await user.pointer({ keys: '[MouseLeft]', target: band, coords: { clientX } });
    return tools.choices.getState().time?.from ?? 0;
  };
  expect(await yearAt(5)).toBeLessThan(await yearAt(595));
});
