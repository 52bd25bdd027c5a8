import { expect, it } from 'vitest';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { useLight } from './useLight.ts';

function Row() {
  const light = useLight();
  return (
    <button type="button" {...light('alpha-drill')}>
      Alpha
    </button>
  );
}

it('what is taken from the page while it lights the map leaves no light behind', async () => {
  const { getByRole, user, tools, unmount } = await mountPanel(<Row />);
  const lit = () => tools.map.state.getState().lit;
  await user.hover(getByRole('button'));
  expect(lit()).toEqual(['alpha-drill']);
  unmount();
  expect(lit()).toEqual([]);
});
