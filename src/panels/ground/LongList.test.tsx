import { expect, it } from 'vitest';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { LongList } from './LongList.tsx';
import { rowsAsOneStop } from './oneTabStop.ts';

const names = Array.from({ length: 450 }, (_, at) => `Row ${at + 1}`);

it('shows what is long a part at a time, and leads on where it went on', async () => {
  const { getAllByRole, queryByRole, user } = await mountPanel(
    <div ref={rowsAsOneStop}>
      <LongList of={names}>
        {(name) => (
          <li key={name} data-row>
            <a data-stop href={`#${name}`}>
              {name}
            </a>
          </li>
        )}
      </LongList>
    </div>,
  );
  expect(getAllByRole('link')).toHaveLength(200);
  // From the first row to the last, which is the button.
  await user.tab();
  await user.keyboard('{End}{Enter}');
  expect(getAllByRole('link')).toHaveLength(400);
  expect(document.activeElement?.textContent).toBe('Row 201');
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement?.textContent).toBe('Row 200');
  await user.keyboard('{End}');
  expect(document.activeElement?.textContent).toBe('Show 50 more');
  await user.keyboard('{Enter}');
  expect(document.activeElement?.textContent).toBe('Row 401');
  expect(getAllByRole('link')).toHaveLength(450);
  expect(queryByRole('button')).toBeNull();
});
