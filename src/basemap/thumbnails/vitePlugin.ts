import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { cached } from '../../atlas/kept/cache.ts';
import type { LngLat } from '../../atlas/model/geometry.ts';
import { thumbnailMakers } from '../makers.ts';
import { seafloorTone } from '../seafloor/seafloorTone.ts';
import { type Ground, groundAround, type ThumbnailColours, thumbnail } from './thumbnail.ts';

const publicId = 'virtual:base-pictures';
const resolvedId = `\0${publicId}`;

interface Options {
  geoDir: string;
  /** By the base's id. */
  colours: Readonly<Record<string, ThumbnailColours>>;
}

/** Vite plugin: `virtual:base-pictures` gives each base's small picture, by its id: an address that holds it, as a request of its own would cost more than it weighs. */
export function thumbnailsPlugin({ geoDir, colours }: Options): Plugin {
  let config: ResolvedConfig;
  let ground: Ground | undefined;
  const picture = (of: ThumbnailColours): Uint8Array => {
    const centre = readCentre(resolve(config.root, geoDir));
    const folder = join(config.root, 'node_modules/.cache/thumbnails');
    const make = () => {
      // One for all bases, and none where all pictures are kept.
      ground = ground?.centre.join() === centre.join() ? ground : groundAround(centre, seafloorTone());
      return thumbnail(of, ground);
    };
    return cached(folder, { of, centre }, make, thumbnailMakers);
  };
  return {
    name: 'thumbnails',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === publicId ? resolvedId : undefined),
    load(id) {
      if (id !== resolvedId) return undefined;
      const entries = Object.entries(colours).map(([base, of]) => {
        const address = `data:image/jpeg;base64,${Buffer.from(picture(of)).toString('base64')}`;
        return `${JSON.stringify(base)}: ${JSON.stringify(address)}`;
      });
      return `export default { ${entries.join(', ')} };`;
    },
  };
}

/** The middle of the first view in `atlas.json`. What is wrong with that file is for the atlas to say. */
function readCentre(folder: string): LngLat {
  try {
    const { view } = JSON.parse(readFileSync(join(folder, 'atlas.json'), 'utf8'));
    const [west, south, east, north] = view.map(Number);
    const lng = (west + (east < west ? east + 360 : east)) / 2;
    const lat = Math.min(75, Math.max(-75, (south + north) / 2));
    return Number.isFinite(lng + lat) ? [lng, lat] : [0, 0];
  } catch {
    return [0, 0];
  }
}
