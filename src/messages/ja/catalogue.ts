import type { Catalogue } from '../messages.ts';

const areas = import.meta.glob<object>('./*.json', { eager: true, import: 'default' });

/** The interface in Japanese: a test finds what it lacks. */
export const japanese: Catalogue = Object.assign({}, ...Object.values(areas));
