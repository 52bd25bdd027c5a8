import type { Catalogue } from '../messages.ts';
import bases from './map-bases.json';
import page from './page.json';

/** The interface in Korean. */
export const korean: Catalogue = { ...page, ...bases };
