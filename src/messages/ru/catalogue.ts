import type { Catalogue } from '../messages.ts';
import compare from './compare.json';
import page from './page.json';
import voices from './voices.json';

/** The interface in Russian. */
export const russian: Catalogue = { ...page, ...compare, ...voices };
