import type { Catalogue } from '../messages.ts';
import evidence from './evidence.json';
import page from './page.json';

/** The interface in Chinese. */
export const chinese: Catalogue = { ...evidence, ...page };
