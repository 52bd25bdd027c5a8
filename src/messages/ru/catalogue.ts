import type { Catalogue } from '../messages.ts';
import page from './page.json';

/** The interface in Russian. */
export const russian: Catalogue = { ...page };
