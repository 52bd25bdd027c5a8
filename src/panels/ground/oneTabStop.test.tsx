import { expect, it } from 'vitest';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { linksAsOneStop } from './oneTabStop.ts';

function Text({ current }: { current?: boolean }) {
  return (
    <div ref={linksAsOneStop}>
      <button type="button">Before</button>
      <a href="?read=one" data-links="">
        One
      </a>
      <div data-links="">
        <a href="?read=two">Two</a>
        <blockquote aria-current={current ? 'true' : undefined}>
          <button type="button">Three</button>
        </blockquote>
      </div>
      <button type="button">After</button>
    </div>
  );
}

const focused = () => document.activeElement?.textContent;

it('is one tab stop between what stands before and after; arrow keys walk the links, and Tab returns to the one left', async () => {
  const { user } = await mountPanel(<Text />);
  await user.tab();
  await user.tab();
  expect(focused()).toBe('One');
  await user.keyboard('{ArrowDown}{ArrowRight}');
  expect(focused()).toBe('Three');
  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe('Three');
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('Two');
  await user.tab();
  expect(focused()).toBe('After');
  await user.tab({ shift: true });
  expect(focused()).toBe('Two');
  await user.tab({ shift: true });
  expect(focused()).toBe('Before');
});

it('leads first to the links of what is current', async () => {
  const { user } = await mountPanel(<Text current />);
  await user.tab();
  await user.tab();
  expect(focused()).toBe('Three');
});
