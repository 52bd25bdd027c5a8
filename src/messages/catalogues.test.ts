import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type MessageFormatElement,
  type PluralElement,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import { describe, expect, it, test } from 'vitest';
import { english } from './en/catalogue.ts';
import { japanese } from './ja/catalogue.ts';
import { korean } from './ko/catalogue.ts';
import { russian } from './ru/catalogue.ts';
import { chinese } from './zh/catalogue.ts';

const catalogues = { en: english, ja: japanese, ko: korean, ru: russian, zh: chinese };
const keys = Object.keys(english) as (keyof typeof english)[];

/** Names in braces and of tags, wherever in the message. */
function namesIn(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...namesIn(element.children)];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))];
    }
    return [element.value];
  });
}
/** Everything that is counted, also within what is chosen or set in a tag. */
function pluralsIn(elements: MessageFormatElement[]): PluralElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralsIn(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => pluralsIn(value));
    return element.type === TYPE.plural && element.pluralType === 'cardinal' ? [element, ...inner] : inner;
  });
}
/** The choices of every `select`, but for plurals, which differ by language. */
function choicesIn(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return choicesIn(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => choicesIn(value));
    return element.type === TYPE.select ? [...Object.keys(element.options), ...inner] : inner;
  });
}
const choices = (message: string) => [...new Set(choicesIn(parse(message)))].sort();
const values = (message: string) => [...new Set(namesIn(parse(message)))].sort();

describe.each(Object.entries(catalogues))('the catalogue in %s', (lang, catalogue) => {
  it('has every message, and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
  });

  it('takes the same values as in English', () => {
    const wrong = keys.filter((key) => values(catalogue[key]).join() !== values(english[key]).join());
    expect(wrong).toEqual([]);
  });

  it('words the same choices as English', () => {
    const wrong = keys.filter((key) => choices(catalogue[key]).join() !== choices(english[key]).join());
    expect(wrong).toEqual([]);
  });

  it('has every plural form of its language wherever it counts', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const missing = keys.flatMap((key) =>
      pluralsIn(parse(catalogue[key])).flatMap((plural) =>
        forms.filter((form) => !(form in plural.options)).map((form) => `${key} ${form}`),
      ),
    );
    expect(missing).toEqual([]);
  });
});

test('every message is said somewhere', () => {
  const root = join(import.meta.dirname, '..');
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('messages/en') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  // An area may be said by a key made of a name: `area.${name}`.
  const isSaid = (key: string) =>
    code.includes(`'${key}'`) || code.includes(`\`${key.replace(/\..*/, '')}.\${`);
  expect(keys.filter((key) => !isSaid(key))).toEqual([]);
});
