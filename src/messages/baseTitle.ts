import type { MessageKey, Messages } from './messages.ts';

/** The map's own bases; what an atlas adds has its titles with it. */
const own: Record<string, MessageKey> = {
  chart: 'base.chart',
  night: 'base.night',
  seafloor: 'base.seafloor',
};

interface Titled {
  id: string;
  title: string;
  names?: Readonly<Record<string, string>> | undefined;
}

/** What a base is called in the language of the interface. */
export function baseTitle(
  { id, title, names }: Titled,
  { say, lang }: Pick<Messages, 'say' | 'lang'>,
): string {
  const key = own[id];
  return names?.[lang] ?? (key ? say(key) : title);
}
