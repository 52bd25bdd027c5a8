import { join } from 'node:path';
import type { Makers } from '../atlas/kept/cache.ts';

/** The code that draws the base: land, waters and boundaries, and the sea's floor. */
export const basemapMakers: Makers = [import.meta.dirname, join(import.meta.dirname, '../atlas/geometry')];
