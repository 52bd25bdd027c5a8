import type { Catalogue } from '../messages.ts';
import page from './page.json';

/** The interface in Chinese. */
export const chinese: Catalogue = { ...page };
