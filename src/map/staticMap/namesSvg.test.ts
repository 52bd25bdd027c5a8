import { expect, test } from 'vitest';
import { namesSvg, type PlacedName } from './namesSvg.ts';

const name: PlacedName = {
  id: 'alpha',
  spot: [100, 50],
  font: 'Chart Sans SemiBold',
  size: 13,
  spacing: 0.13,
  colour: 'rgba(1,2,3,1)',
  halo: { colour: 'rgba(255,255,255,1)', width: 1.5 },
  runs: [
    { letters: 'Alpha <& ', at: [5.123, -3] },
    { letters: 'Beta', at: [7, 12] },
  ],
};

test('a name stands at its spot, line by line, with its look, as text and nothing else', () => {
  expect(namesSvg([name], [10, 20])).toBe(
    '<text transform="translate(110 70)" font-size="13" font-weight="600" fill="rgba(1,2,3,1)"' +
      ' stroke="rgba(255,255,255,1)" stroke-width="3" letter-spacing="0.13">' +
      '<tspan x="5.12" y="-3">Alpha &lt;&amp;</tspan><tspan x="7" y="12">Beta</tspan></text>',
  );
});

test('along a line each letter has its own place and turn', () => {
  const runs = [
    { letters: 'a', at: [0, 1], degrees: 10 },
    { letters: 'b', at: [2, 3], degrees: 20 },
  ] as const;
  const svg = namesSvg([{ ...name, font: 'Chart Serif Italic', runs: [...runs] }], [0, 0]);
  expect(svg).toContain('font-style="italic"');
  expect(svg).toContain('x="0 2" y="1 3" rotate="10 20">ab</text>');
});
