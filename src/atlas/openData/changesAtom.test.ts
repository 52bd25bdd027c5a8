// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { changesAtom } from './changesAtom.ts';

const changes = [
  {
    id: '2021-08-02-1a2b3c4d',
    date: '2021-08-02',
    says: 'The <zone> & its edge moved.',
    touches: ['alpha', 'note/p1'],
  },
  { id: '2021-07-15-5e6f7a8b', date: '2021-07-15', says: 'A name was added.', touches: [] },
];

test('a feed: every change with a name that stays, its day and a page', () => {
  const feed = new DOMParser().parseFromString(changesAtom({ title: 'Alpha', changes }), 'application/xml');
  const textOf = (of: Element | Document, name: string) => of.querySelector(name)?.textContent;
  expect(textOf(feed, 'feed > updated')).toBe('2021-08-02T12:00:00Z');
  expect(textOf(feed, 'feed > author > name')).toBe('Alpha');
  const entries = [...feed.querySelectorAll('entry')];
  expect(entries.map((entry) => [textOf(entry, 'id'), textOf(entry, 'title')])).toEqual(
    changes.map(({ id, says }) => [`urn:marginal-seas:change:${id}`, says]),
  );
  expect(entries[0]?.querySelector('link')?.getAttribute('href')).toBe('../changes/#2021-08-02-1a2b3c4d');
  expect(
    [...(entries[0]?.querySelectorAll('category') ?? [])].map((tag) => tag.getAttribute('term')),
  ).toEqual(['alpha', 'note/p1']);
});

test('a feed without changes is still one', () => {
  expect(changesAtom({ title: 'Alpha', changes: [] })).toMatch(/<updated>1970-01-01T12:00:00Z<\/updated>/);
});
