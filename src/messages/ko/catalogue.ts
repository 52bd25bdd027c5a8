import type { Catalogue } from '../messages.ts';
import compare from './compare.json';
import page from './page.json';
import voices from './voices.json';

/** The interface in Korean. */
export const korean: Catalogue = { ...page, ...compare, ...voices };
