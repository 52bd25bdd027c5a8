import { nearestNameHint } from '../files/nearestName.ts';

/** How a name is used, where that is more than by whom. Each is said by the message `names.…` that bears its name. */
export const nameManners = [
  'most-charts',
  'charts',
  'everyday',
  'traditional',
  'documents',
  'then',
  'part',
] as const;

/** One of `nameManners`. */
export type NameManner = (typeof nameManners)[number];

/** Whether the code says that a name is that of a part only. */
export const isOfPart = (code: string): boolean => code === ('part' satisfies NameManner);

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The language a name was taken from, of a code such as `from-fr`; null for other codes. */
export const languageTakenFrom = (code: string): string | null =>
  /^from-([a-z]{2,3})$/.exec(code)?.[1] ?? null;

/** Whether the code is one of `nameManners`. */
export const isNameManner = (code: string): code is NameManner =>
  nameManners.some((manner) => manner === code);

/** What is wrong with a code that says whose a name is; null for a party’s id, `from-` and a language, or a manner. */
export function nameUserFault(code: string, parties: string[]): string | null {
  const language = languageTakenFrom(code);
  if (language !== null ? languageNames.of(language) : isNameManner(code) || parties.includes(code))
    return null;
  return `“${code}” says of no name whose it is: write a side or a namer of atlas.json, from- and a language (from-fr), or one of ${nameManners.join(', ')}.${nearestNameHint(code, [...parties, ...nameManners])}`;
}
