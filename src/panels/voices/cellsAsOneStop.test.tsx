import { expect, test } from 'vitest';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { cellsAsOneStop } from './cellsAsOneStop.ts';

const filled = ['.###', '#.#.', '##..', '#..#'];

function Matrix() {
  return (
    <table ref={cellsAsOneStop}>
      <tbody>
        {filled.map((row, r) => (
          <tr key={row}>
            {[...row].map((cell, c) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells never change their order
              <td key={c}>{cell === '#' && <a href={`#${r}${c}`}>{`${r}${c}`}</a>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

test.each([
  ['arrows go to the next cell that holds something, past empty ones', '10', 'ArrowRight', '12'],
  ['to the left', '12', 'ArrowLeft', '10'],
  ['down', '03', 'ArrowDown', '33'],
  ['up', '21', 'ArrowUp', '01'],
  ['and stay where there is none', '12', 'ArrowRight', '12'],
  ['below', '12', 'ArrowDown', '12'],
  ['at other keys', '10', 'x', '10'],
  ['Home goes to the beginning of the row', '12', 'Home', '10'],
  ['End to its end', '20', 'End', '21'],
  ['with Ctrl to that of the table', '30', 'Control>}{Home}{/Control', '01'],
  ['and its end', '01', 'Control>}{End}{/Control', '33'],
])('%s', async (_what, from, key, to) => {
  const { getByRole, user } = await mountPanel(<Matrix />);
  getByRole('link', { name: from }).focus();
  await user.keyboard(`{${key}}`);
  expect(document.activeElement?.textContent).toBe(to);
});
