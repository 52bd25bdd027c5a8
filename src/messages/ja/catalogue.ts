import type { Catalogue } from '../messages.ts';
import embed from './embed.json';
import page from './page.json';

/** The interface in Japanese. */
export const japanese: Catalogue = { ...embed, ...page };
