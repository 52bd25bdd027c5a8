import type { Catalogue } from '../messages.ts';
import page from './page.json';

/** The interface in Korean. */
export const korean: Catalogue = { ...page };
