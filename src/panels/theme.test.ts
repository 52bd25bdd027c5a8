import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bases } from '../layers/bases.ts';
import { contrastRatio } from '../layers/contrast.ts';

const css = readFileSync(join(import.meta.dirname, 'theme.css'), 'utf8');

/** The tokens that the blocks for a base set, the last of a name. */
function tokens(base: string): Map<string, string> {
  const [screen = ''] = css.split('@media');
  const blocks = [...screen.matchAll(/([^{}]*)\{([^}]*)\}/g)].filter(([, of]) =>
    of?.includes(`data-base="${base}"`),
  );
  return new Map(
    [...blocks.join('').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const grounds = ['paper', 'paper-raised', 'paper-sunk'];

describe.each(bases.map(({ id }) => id))('colours of the page on the base “%s”', (base) => {
  const set = tokens(base);
  const ratio = (one: string, other: string) => contrastRatio(set.get(one) ?? '', set.get(other) ?? '');

  it.each(['ink', 'ink-soft', 'link', 'magenta', 'holds'])('%s can be read as text (WCAG 1.4.3)', (text) => {
    for (const ground of grounds) expect(ratio(text, ground), ground).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['mark', 'voice'])('text can be read on words underlaid with %s', (ground) => {
    for (const text of ['ink', 'link']) expect(ratio(text, ground), text).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['edge', 'rule-strong', 'magenta'])('%s is seen as a border (WCAG 1.4.11)', (border) => {
    for (const ground of grounds) expect(ratio(border, ground), ground).toBeGreaterThanOrEqual(3);
  });

  it('one of the two focus rings stands out on any ground', () => {
    expect(ratio('focus-inner', 'focus-outer')).toBeGreaterThanOrEqual(9);
    for (const ground of [...grounds, 'water'])
      expect(ratio('focus-outer', ground), ground).toBeGreaterThanOrEqual(3);
  });
});
