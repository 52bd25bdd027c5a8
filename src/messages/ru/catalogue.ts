import type { Catalogue } from '../messages.ts';

const areas = import.meta.glob<object>('./*.json', { eager: true, import: 'default' });

/** The interface in Russian: a test finds what it lacks. */
export const russian: Catalogue = Object.assign({}, ...Object.values(areas));
