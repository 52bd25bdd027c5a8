import type { Catalogue } from '../messages.ts';
import embed from './embed.json';
import page from './page.json';

/** The interface in Russian. */
export const russian: Catalogue = { ...embed, ...page };
