import { readWhen } from '../features/when.ts';
import type { CheckTarget, LinkTarget } from './unlinkedDocument.ts';

/** `(speaker:id)`: whose words. Attributions only. */
export interface SpeakerTarget {
  kind: 'speaker';
  id: string;
}

/** A target that could not be read: which rule it breaks, and what to do. */
export interface FaultyTarget {
  kind: 'faulty';
  rule: 'link-scheme' | 'link-target';
  message: string;
}

const isSlug = (text: string): boolean => /^[a-z0-9-]+$/.test(text);
const twoFeatures = { form: 'feature..feature', read: (rest: string) => slugs(rest.split('..'), 2) };
const oneFeature = { form: 'feature', read: (rest: string) => slugs([rest], 1) };
const oneName = { form: 'name', read: (rest: string) => slugs([rest], 1) };

const CHECKS: Record<CheckTarget['check'], { form: string; read: (rest: string) => string[] | null }> = {
  measure: twoFeatures,
  overlap: twoFeatures,
  duration: oneFeature,
  weekday: { form: 'YYYY-MM-DD', read: (rest) => (isDay(rest) ? [rest] : null) },
  interval: { form: 'date/date', read: dates },
  sum: oneName,
  product: oneName,
  ratio: oneName,
  change: oneName,
  together: twoFeatures,
  convert: { form: 'length', read: (rest) => (rest === 'length' ? [rest] : null) },
  count: { form: 'feature+feature or count:name', read: (rest) => slugs(rest.split('+'), null) },
};
const SCHEMES = [...Object.keys(CHECKS), 'term', 'speaker'];

/** Reads what stands in the parentheses of a link. Checks its syntax, not whether what it names exists. */
export function readLinkTarget(url: string): LinkTarget | SpeakerTarget | FaultyTarget {
  if (url.startsWith('#')) {
    const ids = slugs(url.slice(1).split('+'), null);
    return ids ? { kind: 'features', ids } : faultyTarget(url, '#feature or #feature+feature');
  }
  const [, scheme, rest = ''] = /^([A-Za-z][\w.-]*):(.*)$/.exec(url) ?? [];
  if (scheme === 'http' || scheme === 'https') {
    return URL.canParse(url) ? { kind: 'outward', href: url } : faultyTarget(url, 'https://…');
  }
  if (scheme === undefined || !SCHEMES.includes(scheme)) {
    const message = `The link target “${url}” is of no known kind. Write #feature, https://… or one of ${SCHEMES.join(':, ')}:.`;
    return { kind: 'faulty', rule: 'link-scheme', message };
  }
  if (scheme === 'term') return isSlug(rest) ? { kind: 'term', name: rest } : faultyTarget(url, 'term:name');
  if (scheme === 'speaker')
    return isSlug(rest) ? { kind: 'speaker', id: rest } : faultyTarget(url, 'speaker:id');
  const check = scheme as CheckTarget['check'];
  const args = CHECKS[check].read(rest);
  return args
    ? { kind: 'check', check, args, key: url }
    : faultyTarget(url, `${check}:${CHECKS[check].form}`);
}

function slugs(parts: string[], count: number | null): string[] | null {
  const wellFormed = parts.every(isSlug) && new Set(parts).size === parts.length;
  return wellFormed && (count === null || parts.length === count) ? parts : null;
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && readWhen(text) !== null;

function dates(text: string): string[] | null {
  const parts = text.split('/');
  return parts.length === 2 && parts.every((part) => /^\d/.test(part)) && readWhen(text) !== null
    ? parts
    : null;
}

function faultyTarget(url: string, form: string): FaultyTarget {
  const message = `The link target “${url}” is not of the form ${form}; ids and names hold a–z, 0–9 and - only, none twice.`;
  return { kind: 'faulty', rule: 'link-target', message };
}
