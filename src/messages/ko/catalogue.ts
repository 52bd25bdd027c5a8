import type { Catalogue } from '../messages.ts';
import evidence from './evidence.json';
import page from './page.json';

/** The interface in Korean. */
export const korean: Catalogue = { ...evidence, ...page };
