import { expect, it } from 'vitest';
import { embedCode } from './embedCode.ts';

const address = 'https://example.org/map/?select=alpha&embed=1';

it('is one frame with a name, that loads late, may do nothing and sends no referrer', () => {
  expect(embedCode(address, 'Alpha')).toBe(
    '<iframe src="https://example.org/map/?select=alpha&amp;embed=1" title="Alpha" width="100%" height="640"' +
      ' loading="lazy" allow="" referrerpolicy="no-referrer" style="border: 0"></iframe>',
  );
});

it('keeps whatever a title or address holds inside its attribute', () => {
  const code = embedCode(address, '"><script>&amp;');
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;&amp;amp;"');
  expect(code.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
});
