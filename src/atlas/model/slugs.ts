/** Whether a text can be an id or a name of terms: a–z, 0–9 and - only. */
export const isSlug = (text: string): boolean => /^[a-z0-9-]+$/.test(text);

/** Whether all of these can be ids or names, and none stands twice. */
export const areSlugs = (parts: string[]): boolean =>
  parts.every(isSlug) && new Set(parts).size === parts.length;
