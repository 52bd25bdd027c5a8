import type { Catalogue } from '../messages.ts';
import embed from './embed.json';
import evidence from './evidence.json';
import mapBases from './map-bases.json';
import page from './page.json';

/** The interface in Russian. */
export const russian: Catalogue = { ...embed, ...evidence, ...mapBases, ...page };
