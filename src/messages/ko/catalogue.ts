import type { Catalogue } from '../messages.ts';

const areas = import.meta.glob<object>('./*.json', { eager: true, import: 'default' });

/** The interface in Korean: a test finds what it lacks. */
export const korean: Catalogue = Object.assign({}, ...Object.values(areas));
