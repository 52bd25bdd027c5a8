import { IntlMessageFormat } from 'intl-messageformat';
import type { english } from './en/catalogue.ts';
import { numberText } from './numberText.ts';

/** Name of a message: area and what it says, as in `page.closePanel`. */
export type MessageKey = keyof typeof english;

/** All messages of one language, in ICU message syntax (https://unicode-org.github.io/icu/userguide/format_parse/messages/). */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** What stands in a message's braces. */
type MessageValue = string | number | Date;

/** The interface in one language. */
export interface Messages {
  /** BCP 47. */
  readonly lang: string;
  /** The message with its values. Throws where one is missing: a mistake in the code. */
  say(key: MessageKey, values?: Record<string, MessageValue>): string;
  /** The same in pieces: a value may be any `Piece`, and `<tag>…</tag>` is given to the function of its name. */
  pieces<Piece>(
    key: MessageKey,
    values: Record<string, MessageValue | Piece | ((inside: (string | Piece)[]) => Piece)>,
  ): (string | Piece)[];
  /** A number as this language writes it: see `numberText`. */
  number(value: number, digits?: number): string;
}

/** What a message counts (`#`) is written as any other number. Rules are made once: each takes longer than to say a message. */
function formattersOf(lang: string) {
  const plural = new Intl.PluralRules(lang);
  return {
    getNumberFormat: () => ({ format: (value: number) => numberText(lang, value, 2) }) as Intl.NumberFormat,
    getDateTimeFormat: (...options: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
      new Intl.DateTimeFormat(...options),
    getPluralRules: () => plural,
  };
}

/** The interface in this language. A message is parsed when it is first said. */
export function createMessages(lang: string, catalogue: Catalogue): Messages {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const formatters = formattersOf(lang);
  const formatOf = (key: MessageKey) => {
    const known = parsed.get(key) ?? new IntlMessageFormat(catalogue[key], lang, undefined, { formatters });
    parsed.set(key, known);
    return known;
  };
  return {
    lang,
    say: (key, values) => String(formatOf(key).format(values)),
    pieces: (key, values) => {
      const made = formatOf(key).format<(typeof values)[string]>(values as never) as never;
      return Array.isArray(made) ? made : [made];
    },
    number: (value, digits) => numberText(lang, value, digits),
  };
}
