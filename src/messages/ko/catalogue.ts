import type { Catalogue } from '../messages.ts';
import embed from './embed.json';
import evidence from './evidence.json';
import mapBases from './map-bases.json';
import page from './page.json';

/** The interface in Korean. */
export const korean: Catalogue = { ...embed, ...evidence, ...mapBases, ...page };
