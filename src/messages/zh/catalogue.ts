import type { Catalogue } from '../messages.ts';
import bases from './map-bases.json';
import page from './page.json';

/** The interface in Chinese. */
export const chinese: Catalogue = { ...page, ...bases };
