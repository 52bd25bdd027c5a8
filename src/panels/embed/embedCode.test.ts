import { expect, it } from 'vitest';
import { embedCode, embedLimits, embedSize } from './embedCode.ts';

const frame = { address: 'https://example.org/map/?select=alpha&embed=1', title: 'Alpha', height: 500 };

it('is one frame with a name, that loads late, may do nothing and sends no referrer', () => {
  expect(embedCode({ ...frame, width: null })).toBe(
    '<iframe src="https://example.org/map/?select=alpha&amp;embed=1" title="Alpha" width="100%" height="500"' +
      ' loading="lazy" allow="" referrerpolicy="no-referrer" style="border: 0"></iframe>',
  );
  expect(embedCode({ ...frame, width: 640 })).toContain(' width="640" ');
});

it('keeps whatever a title or address holds inside its attribute', () => {
  const code = embedCode({ ...frame, width: null, title: '"><script>&amp;' });
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;&amp;amp;"');
  expect(code.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
});

it('brings sizes within what a frame can show', () => {
  const { height } = embedLimits;
  expect([100, 500.4, 1e9, Number.NaN].map((size) => embedSize(size, height))).toEqual([320, 500, 4000, 320]);
});
