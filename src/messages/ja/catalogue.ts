import type { Catalogue } from '../messages.ts';
import page from './page.json';

/** The interface in Japanese. */
export const japanese: Catalogue = { ...page };
