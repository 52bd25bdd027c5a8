import { isNameManner, languageTakenFrom } from '../../atlas/features/nameUsers.ts';
import type { Atlas } from '../../atlas/model/atlas.ts';
import type { Messages } from '../../messages/messages.ts';
import { titleIn } from './namesInWords.ts';

/** The parties among the codes by name, as one list: “A, B and C”. Empty where there are none. */
export function partiesInWords(
  codes: readonly string[],
  { sides, namers = [] }: Pick<Atlas, 'sides' | 'namers'>,
  lang: string,
): string {
  const known = new Map([...sides, ...namers].map((party) => [party.id, party]));
  const parties = codes.flatMap((code) => known.get(code) ?? []);
  const called = parties.map(({ name, names }) => titleIn({ title: name, names }, lang).text);
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(called);
}

/** Whose a name is and how it is used, as codes of `geo/` say: parties first, the rest in the editor’s order. */
export function nameUsersInWords(
  codes: readonly string[],
  atlas: Pick<Atlas, 'sides' | 'namers'>,
  { lang, say }: Messages,
): string {
  const parties = partiesInWords(codes, atlas, lang);
  const rest = codes.flatMap((code) => {
    const language = languageTakenFrom(code);
    if (language !== null) {
      const called = new Intl.DisplayNames(lang, { type: 'language' }).of(language) ?? language;
      return [say('names.taken', { language: called })];
    }
    return isNameManner(code) ? [say(`names.${code}`)] : [];
  });
  const all = [...(parties === '' ? [] : [say('names.users', { parties })]), ...rest];
  return all.join(say('words.listSeparator'));
}
