import type { RuleName } from '../geojson/rules.ts';

const kinds = {
  'file-size': 'tooLarge',
  'feature-count': 'tooLarge',
  'position-count': 'tooLarge',
  unreadable: 'unread',
  'file-empty': 'unread',
  compressed: 'unread',
  'utf-16': 'unread',
  'nul-byte': 'unread',
  'utf-8': 'unread',
  'json-syntax': 'noJson',
  'one-document': 'noJson',
  'json-depth': 'noJson',
  'number-overflow': 'noJson',
  'duplicate-member': 'noJson',
  coordinates: 'wrongCoordinates',
  position: 'wrongCoordinates',
  'line-length': 'wrongCoordinates',
  'ring-length': 'wrongCoordinates',
  'ring-closed': 'wrongCoordinates',
  'empty-polygon': 'wrongCoordinates',
  'coordinate-range': 'offTheGlobe',
  crs: 'otherSystem',
} as const satisfies Partial<Record<RuleName, string>>;

/** What a file is refused for, coarsely: what a page can say in its reader's language beside the checker's own line. */
export type ErrorKind = (typeof kinds)[keyof typeof kinds] | 'noGeojson';

/** The kind of a rule that rejects. */
export const kindOf = (rule: string): ErrorKind => kinds[rule as keyof typeof kinds] ?? 'noGeojson';
