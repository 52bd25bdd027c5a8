import { type ComputedOrigin, origins } from '../model/checkOutcome.ts';

/** The title of a check's link, as in `"report: The ministry gives the same day."`; null where it is no such title. */
export function readCheckOrigin(title: string): ComputedOrigin | null {
  const [, word = '', restsOn = ''] = /^([a-z]+): (\S.*)$/.exec(title.replace(/\s+/g, ' ')) ?? [];
  const origin = origins.find((known) => known === word);
  return origin === undefined ? null : { origin, restsOn };
}
