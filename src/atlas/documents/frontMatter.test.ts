import { describe, expect, it } from 'vitest';
import { readYaml } from '../files/readYaml.ts';
import { type FrontMatter, frontMatter } from '../model/frontMatter.ts';

const GOOD = [
  'title: Two fleets',
  'author:',
  '  - literal: A. Writer',
  "issued: '2014'",
  'issuedNote: Printed on it.',
  'language: en',
  'rights: Quoted for comment.',
  'source:',
  '  file: fleets.txt',
  `  sha256: ${'0a'.repeat(32)}`,
];

function read(lines: string[]): { data: FrontMatter | null; problems: [number, string, string][] } {
  const problems: [number, string, string][] = [];
  const data = readYaml(lines.join('\n'), 2, frontMatter, (...problem) => problems.push(problem));
  return { data, problems };
}

describe('front matter', () => {
  it('is read', () => {
    const { data, problems } = read([...GOOD, 'titleNote: By the editor.', 'url: https://example.org/a']);
    expect(problems).toEqual([]);
    expect(data).toMatchObject({ title: 'Two fleets', issued: '2014', source: { file: 'fleets.txt' } });
  });

  it.each([
    [
      'an unknown key',
      0,
      'titel: Two fleets',
      'unknown-property',
      'no property “titel”. Did you mean “title”?',
    ],
    [
      'an unknown key further in',
      2,
      '  - { literal: A, given: B }',
      'unknown-property',
      'no property “author[0].given”',
    ],
    [
      'a number for a year',
      3,
      'issued: 2014',
      'property-value',
      '“issued” (2014) must be text: put quotation marks',
    ],
    ['a date that is not EDTF', 3, 'issued: May 2014', 'when-edtf', 'is not a date in EDTF'],
    ['empty text', 4, "issuedNote: ' '", 'text', 'must not be empty'],
    ['a language that is none', 5, 'language: English!', 'property-value', 'must be a language tag'],
    [
      'an address of another kind',
      6,
      'url: ftp://example.org',
      'source-url',
      'must be a whole http:// or https:// address',
    ],
    ['a path for a file', 8, '  file: ../fleets.txt', 'property-value', 'must be the name of a file'],
    ['a hash cut short', 9, '  sha256: 0a0a', 'property-value', 'must be 64'],
    ['a key given twice', 4, 'title: Again', 'front-matter-yaml', 'unique'],
    ['YAML that is none', 4, 'issuedNote: a: b', 'front-matter-yaml', 'Nested mappings'],
  ])('with %s tells of it at its line', (_, index, line, rule, message) => {
    const lines = [...GOOD];
    lines[index] = line;
    const { data, problems } = read(lines);
    expect(data).toBeNull();
    expect(problems).toContainEqual([index + 2, rule, expect.stringContaining(message)]);
  });

  it.each([
    [0, '“title” is missing'],
    [3, '“issued” is missing'],
    [6, '“rights” is missing'],
  ])('tells that a key is missing (%i)', (index, message) => {
    const { problems } = read(GOOD.filter((_, i) => i !== index));
    expect(problems).toEqual([[2, 'missing-property', message]]);
  });
});
