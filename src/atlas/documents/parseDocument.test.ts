import { describe, expect, it } from 'vitest';
import { BLOCKS, exampleDocument, frontMatter, rules } from './fixtures/exampleDocument.ts';
import { parseDocument } from './parseDocument.ts';

/** The only block of a document that holds just this. */
function only(markdown: string) {
  const { document, problems } = exampleDocument([markdown]);
  return { block: document.blocks[0], problems };
}

describe('a document', () => {
  it('is read without problems, its blocks in order with their lines', () => {
    const { document, problems } = exampleDocument();
    expect(problems).toEqual([]);
    expect(document.id).toBe('two-fleets');
    expect(document.sourceLine).toBe(8);
    expect(document.blocks.map(({ type, line }) => [type, line])).toEqual([
      ['passage', 11],
      ['passage', 14],
      ['passage', 16],
      ['passage', 20],
      ['passage', 22],
      ['passage', 24],
    ]);
  });

  it('gives a passage’s words in normal form, and runs that join to them', () => {
    const { block } = only('> off [Alpha\n> Reef](#alpha-reef)\u00a0 \\*and\\*  \n> [47 km](measure:a..b)');
    expect(block).toMatchObject({
      text: 'off Alpha Reef *and* 47 km',
      runs: [
        { text: 'off ', line: 11 },
        { text: 'Alpha Reef', line: 11, target: { kind: 'features', ids: ['alpha-reef'] } },
        { text: ' *and* ' },
        { text: '47 km', line: 13, target: { kind: 'check', check: 'measure' } },
      ],
    });
  });

  it('takes a heading of the source', () => {
    const { block, problems } = only('> ## [Alpha Reef](#alpha-reef) in peril');
    expect(problems).toEqual([]);
    expect(block).toMatchObject({ type: 'passage', text: 'Alpha Reef in peril', isHeading: true });
    expect(rules(only('> ## Alpha\n>\n> and more').problems)).toEqual(['passage-markup']);
  });

  it('marks a new paragraph inside a passage by a line break in place of the space', () => {
    const { block } = only('> [One](#a)\u00a0\n>\n> two');
    expect(block).toMatchObject({ text: 'One two', runs: [{ text: 'One' }, { text: '\ntwo' }] });
  });

  it('keeps literal brackets, emoji and quotation marks', () => {
    expect(only("> 🧵 “[The two sides] agree” 'x'").block).toMatchObject({
      text: "🧵 “[The two sides] agree” 'x'",
    });
  });

  it('gives the author’s voice to a passage without attribution', () => {
    expect(only('> Words.').block).toMatchObject({ voice: { mode: 'author' } });
  });

  it('reads notes with outward links and links to features', () => {
    const { block, problems } = only('See [them](https://example.org) and [it](#alpha-reef).');
    expect(problems).toEqual([]);
    expect(block).toMatchObject({
      type: 'note',
      runs: [
        { text: 'See ' },
        { text: 'them', target: { kind: 'outward', href: 'https://example.org' } },
        { text: ' and ' },
        { text: 'it', target: { kind: 'features', ids: ['alpha-reef'] } },
        { text: '.' },
      ],
    });
  });
});

describe('what breaks a rule is reported at its line', () => {
  it.each([
    ['emphasis in a passage', '> some *words*', 'passage-markup'],
    ['code in a passage', '> some `words`', 'passage-markup'],
    ['an image in a passage', '> ![words](a.png)', 'passage-markup'],
    ['HTML in a passage', '> some <b>words', 'passage-markup'],
    ['a list in a passage', '> 1. words', 'passage-markup'],
    ['a heading in a passage', '> # words', 'passage-markup'],
    ['a passage in a passage', '> > words', 'passage-markup'],
    ['an empty passage', '>', 'passage-empty'],
    ['emphasis inside a link', '> [*words*](#a)', 'passage-markup'],
    ['a link of unknown kind', '> [words](feature:a)', 'link-scheme'],
    ['a link that is not well-formed', '> [words](measure:a-b)', 'link-target'],
    ['a link without words', '> some [](#a)', 'link-words'],
    ['a link with a title', '> [words](#a "b")', 'link-words'],
    ['a check of no known origin', '> [a day](duration:a "hearsay: They say so.")', 'check-origin'],
    ['an outward link in a passage', '> [words](https://example.org)', 'link-place'],
    ['an attribution inside its passage', '> words\n— [A](speaker:a), quoted', 'link-place'],
    ['a check in a note', 'It is [47 km](measure:a..b).', 'link-place'],
    ['a speaker in a note', '– [A](speaker:a), quoted', 'link-place'],
    ['emphasis in a note', 'It is *so*.', 'note-markup'],
    ['a heading outside of a passage', '## Words', 'block-kind'],
    ['an empty heading', '> ##', 'passage-empty'],
    ['a list', '- words', 'block-kind'],
    ['a rule', '***', 'block-kind'],
    ['a block of HTML', '<div>words</div>', 'block-kind'],
    ['a definition', '[words]: https://example.org', 'block-kind'],
  ])('%s', (_, markdown, rule) => {
    const { problems } = only(markdown);
    expect(problems.map((problem) => [problem.rule, problem.line, problem.file])).toEqual([
      [rule, markdown.includes('\n—') ? 12 : 11, 'documents/two-fleets.md'],
    ]);
  });

  it('no front matter', () => {
    expect(rules(exampleDocument(BLOCKS, '').problems)).toEqual(['front-matter-missing']);
  });

  it('a file whose name is no id', () => {
    const { problems } = parseDocument(frontMatter(), 'documents/Two fleets.md');
    expect(rules(problems)).toEqual(['document-id']);
  });

  it('every problem, not only the first', () => {
    const { problems } = exampleDocument(['> some *words* and [more](x:y)', '- list', '> [a](#A)']);
    expect(rules(problems)).toEqual(['passage-markup', 'link-scheme', 'block-kind', 'link-target']);
  });
});
