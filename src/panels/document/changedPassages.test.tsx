import { expect, test } from 'vitest';
import { alphaNote, atlas } from '../fixtures/alphaAtlas.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { DocumentPanel } from './DocumentPanel.tsx';

test('the history of a document leads to the paragraphs that a change touches', async () => {
  const { paragraph } =
    alphaNote.blocks.filter((block) => block.type === 'passage').find(({ id }) => id === 'p10') ?? {};
  const touches = ['alpha-note/p10', 'alpha-strait'];
  const changes = [{ id: '2026-11-29-a', date: '2026-11-29', says: 'The drill is dated.', touches }];
  const { findByText } = await mountPanel(<DocumentPanel document={alphaNote} />, '?read=alpha-note', {
    atlas: { ...atlas, changes },
  });
  const line = await findByText('The drill is dated.', { exact: false });
  const link = line.querySelector('a');
  expect(link?.textContent).toMatch(new RegExp(`^¶\\s${paragraph}$`));
  expect(link?.getAttribute('href')).toContain('passage=p10');
});
