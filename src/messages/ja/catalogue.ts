import type { Catalogue } from '../messages.ts';
import embed from './embed.json';
import evidence from './evidence.json';
import mapBases from './map-bases.json';
import page from './page.json';

/** The interface in Japanese. */
export const japanese: Catalogue = { ...embed, ...evidence, ...mapBases, ...page };
