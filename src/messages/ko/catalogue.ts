import type { Catalogue } from '../messages.ts';
import embed from './embed.json';
import page from './page.json';

/** The interface in Korean. */
export const korean: Catalogue = { ...embed, ...page };
