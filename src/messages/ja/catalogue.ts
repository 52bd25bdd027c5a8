import type { Catalogue } from '../messages.ts';
import bases from './map-bases.json';
import page from './page.json';

/** The interface in Japanese. */
export const japanese: Catalogue = { ...page, ...bases };
