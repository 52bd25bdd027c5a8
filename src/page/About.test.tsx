import { expect, test } from 'vitest';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { renderPanel, textOf } from '../panels/fixtures/renderPanel.tsx';
import { About } from './About.tsx';

const about = (part: object) => renderPanel(<About />, '', { ...sampleAtlas, ...part });

test('says who makes the map and where a mistake is reported', () => {
  const html = about({ makers: 'the Sample Makers', contact: 'https://example.org/mistakes' });
  expect(textOf(html)).toContain('Made by the Sample Makers.');
  expect(html).toContain('<a href="https://example.org/mistakes">Report it</a>');
});

test('without an address it says how corrections come in, and names nobody it does not know', () => {
  const text = textOf(about({}));
  expect(text).toContain('Corrections are welcome: CONTRIBUTING.md');
  expect(text).not.toContain('Made by');
});
