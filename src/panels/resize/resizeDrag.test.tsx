import { act, fireEvent } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { ResizeHandle } from './ResizeHandle.tsx';
import { usePanelWidth } from './usePanelWidth.ts';

function Resizable() {
  const size = usePanelWidth('margin', { whole: 1440, other: 0 });
  return (
    <>
      <ResizeHandle size={size} grows="right" controls="margin" label="Width" />
      <output>{size.chosen ?? 'usual'}</output>
    </>
  );
}

async function mountHandle() {
  localStorage.clear();
  const { getByRole } = await mountPanel(<Resizable />);
  const handle = getByRole('separator');
  const press = { pointerId: 1, button: 0, isPrimary: true };
  return {
    handle,
    width: () => getByRole('status').textContent,
    down: (x: number) => fireEvent.pointerDown(handle, { ...press, clientX: x }),
    move: (x: number) => act(async () => void fireEvent.pointerMove(handle, { ...press, clientX: x })),
  };
}

it.each(['pointerUp', 'pointerCancel', 'lostPointerCapture'] as const)('a drag ends with %s', async (end) => {
  const { handle, width, down, move } = await mountHandle();
  down(300);
  await move(396);
  expect(width()).toBe('20rem');
  fireEvent[end](handle, { pointerId: 1 });
  await move(460);
  expect(width()).toBe('20rem');
});

it('a click makes the panel as wide as it can be, the next as wide as usual', async () => {
  const { handle, width, down } = await mountHandle();
  for (const wide of ['32rem', 'usual']) {
    down(300);
    await act(async () => void fireEvent.click(handle));
    expect(width()).toBe(wide);
  }
});

it('keys move it, to the ends and not beyond', async () => {
  const { handle, width } = await mountHandle();
  const after = async (key: string) => {
    await act(async () => void fireEvent.keyDown(handle, { key }));
    return width();
  };
  expect([await after('End'), await after('ArrowRight'), await after('ArrowLeft')]).toEqual([
    '32rem',
    '32rem',
    '31rem',
  ]);
  expect([await after('Home'), await after('a'), await after('ArrowRight')]).toEqual([
    '14rem',
    '14rem',
    '15rem',
  ]);
});
