import { act } from '@testing-library/react';
import { useRef } from 'react';
import { expect, it } from 'vitest';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { usePartInSight } from './usePartInSight.ts';

const height = 400;
const parts = 8;
const partHeight = 300;

function Parts({ block }: { block: ScrollLogicalPosition }) {
  const list = useRef<HTMLDivElement>(null);
  const { current, goTo } = usePartInSight(list, '[data-part]', block);
  return (
    <div style={{ overflowY: 'auto' }} data-testid="box">
      <output>{current + 1}</output>
      <button type="button" onClick={() => goTo(current + 1)}>
        Next
      </button>
      <div ref={list}>
        {Array.from({ length: parts }, (_, part) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change
          <p key={part} data-part={part}>
            <button type="button">Part {part + 1}</button>
          </p>
        ))}
      </div>
    </div>
  );
}

/** Eight parts of 300 pixels in a box of 400, laid out as a browser does. */
async function mountParts(block: ScrollLogicalPosition = 'start') {
  const { getByTestId, getByRole, user } = await mountPanel(<Parts block={block} />);
  const box = getByTestId('box');
  const most = parts * partHeight - height;
  const sizes = { clientHeight: height, scrollHeight: parts * partHeight };
  for (const [size, value] of Object.entries(sizes)) Object.defineProperty(box, size, { value });
  const scrollTo = async (top: number) => {
    box.scrollTop = Math.min(most, Math.max(0, top));
    await act(async () => void box.dispatchEvent(new Event('scroll')));
  };
  for (const part of box.querySelectorAll<HTMLElement>('[data-part]')) {
    const top = Number(part.dataset.part) * partHeight;
    part.getBoundingClientRect = () => new DOMRect(0, top - box.scrollTop, 100, partHeight);
    part.scrollIntoView = () => void scrollTo(block === 'center' ? top - (height - partHeight) / 2 : top);
  }
  return { user, scrollTo, most, getByRole, shown: () => Number(getByRole('status').textContent) };
}

it('follows the scrolling; every part has its turn, the last ones too', async () => {
  const { scrollTo, shown, most } = await mountParts();
  expect(shown()).toBe(1);
  await scrollTo(4 * partHeight + 10);
  expect(shown()).toBe(5);
  const seen = new Set<number>();
  for (let top = 0; top <= most; top += 20) {
    await scrollTo(top);
    seen.add(shown());
  }
  expect([...seen]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  await scrollTo(0);
  expect(shown()).toBe(1);
});

it.each(['start', 'center'] as const)(
  'goes on from what is shown, one by one up to the last, with %s',
  async (block) => {
    const { user, scrollTo, shown, getByRole } = await mountParts(block);
    await scrollTo(4 * partHeight);
    const seen = [shown()];
    while (shown() < parts) {
      await user.click(getByRole('button', { name: 'Next' }));
      seen.push(shown());
    }
    expect(seen).toEqual([5, 6, 7, 8]);
  },
);

it('is where the keys are', async () => {
  const { shown, getByRole } = await mountParts();
  await act(async () => getByRole('button', { name: 'Part 3' }).focus());
  expect(shown()).toBe(3);
});
