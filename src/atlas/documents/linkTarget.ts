import { argumentsOf, checkKinds, isCheckKind } from '../checks/checkKinds.ts';
import { type ComputedOrigin, origins } from '../model/checkOutcome.ts';
import { readPassagePlace } from '../model/passagePlace.ts';
import { areSlugs, isSlug } from '../model/slugs.ts';
import type { LinkTarget } from './unlinkedDocument.ts';

type ReadTarget =
  | LinkTarget
  /** `(speaker:id)`: whose words. Attributions only. */
  | { kind: 'speaker'; id: string }
  /** It could not be read: which rule it breaks, and what to do. */
  | { kind: 'faulty'; rule: 'link-scheme' | 'link-target'; message: string };

const SCHEMES = [...Object.keys(checkKinds), 'term', 'speaker'];

/** Reads what stands in the parentheses of a link. Checks its syntax, not whether what it names exists. */
export function readLinkTarget(url: string): ReadTarget {
  if (url.startsWith('#')) {
    const ids = url.slice(1).split('+');
    return areSlugs(ids) ? { kind: 'features', ids } : faultyTarget(url, '#feature or #feature+feature');
  }
  const [, scheme = '', rest = ''] = /^([A-Za-z][\w.-]*):(.*)$/.exec(url) ?? [];
  if (scheme === 'http' || scheme === 'https') {
    return URL.canParse(url) ? { kind: 'outward', href: url } : faultyTarget(url, 'https://…');
  }
  if (scheme === 'term') {
    const names = rest.split('+');
    return areSlugs(names) ? { kind: 'term', names } : faultyTarget(url, 'term:name or term:name+name');
  }
  if (scheme === 'speaker')
    return isSlug(rest) ? { kind: 'speaker', id: rest } : faultyTarget(url, 'speaker:id');
  if (!isCheckKind(scheme)) {
    const message = `The link target “${url}” is of no known kind. Write #feature, https://… or one of ${SCHEMES.join(':, ')}:.`;
    return { kind: 'faulty', rule: 'link-scheme', message };
  }
  const { form, separator = '+', isWellFormed } = argumentsOf(scheme);
  const args = rest.split(separator);
  return isWellFormed(args)
    ? { kind: 'check', check: scheme, args, key: url }
    : faultyTarget(url, `${scheme}:${form}`);
}

function faultyTarget(url: string, form: string): ReadTarget {
  const message = `The link target “${url}” is not of the form ${form}; ids and names hold a–z, 0–9 and - only, none twice.`;
  return { kind: 'faulty', rule: 'link-target', message };
}

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
