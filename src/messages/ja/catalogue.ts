import type { Catalogue } from '../messages.ts';
import evidence from './evidence.json';
import mapBases from './map-bases.json';
import page from './page.json';

/** The interface in Japanese. */
export const japanese: Catalogue = { ...evidence, ...mapBases, ...page };
