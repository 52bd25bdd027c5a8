import { type ComputedOrigin, origins } from '../model/checkOutcome.ts';
import { readPassagePlace } from '../model/passagePlace.ts';

const TITLE = /^([a-z]+)((?: [a-z0-9-]+(?:\/p\d+)?)*): (\S.*)$/;

/**
 * The title of a check's link, as in `"report: The ministry gives the same day."`; null where it is no such title. After
 * the origin may stand the passages (`document/p7`) and the outside sources (by id) that it is.
 */
export function readCheckOrigin(title: string): ComputedOrigin | null {
  const [, word = '', named = '', restsOn = ''] = TITLE.exec(title.replace(/\s+/g, ' ')) ?? [];
  const origin = origins.find((known) => known === word);
  if (origin === undefined) return null;
  const names = named.split(' ').filter((name) => name !== '');
  return {
    origin,
    restsOn,
    passages: names.flatMap((name) => readPassagePlace(name) ?? []),
    sources: names.filter((name) => readPassagePlace(name) === null),
  };
}
