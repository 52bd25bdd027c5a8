import { createHash } from 'node:crypto';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Atlas } from '../../atlas/model/atlas.ts';
import { spritePictures } from './spritePictures.ts';
import { spriteRatios, spriteSheets } from './spriteSheet.ts';

const publicId = 'virtual:sprite';
const resolvedId = `\0${publicId}`;

/** The sprite's images by path under the site's root, their common beginning (what MapLibre calls its address), and the index of that at 1×. */
interface Sprite {
  path: string;
  index: string;
  images: Map<string, Uint8Array>;
}

/** Vite plugin: `virtual:sprite` gives the atlas's symbols as a MapLibre sprite: the address of its images, at 1×, 2× and 3×, and its index. */
export function spritePlugin({ atlas }: { atlas: () => Atlas }): Plugin {
  let config: ResolvedConfig;
  let made: { of: Atlas; sprite: Promise<Sprite> } | undefined;
  const sprite = (): Promise<Sprite> => {
    const of = atlas();
    if (made?.of !== of) made = { of, sprite: spriteOf(of) };
    return made.sprite;
  };
  return {
    name: 'sprite',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === publicId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      const { path, index, images } = await sprite();
      if (config.command === 'build') {
        for (const [fileName, source] of images) this.emitFile({ type: 'asset', fileName, source });
      }
      return `export default { url: import.meta.env.BASE_URL + ${JSON.stringify(path)}, index: ${index} };`;
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        if (!path.startsWith(`${config.base}assets/sprite-`)) return next();
        const image = (await sprite()).images.get(path.slice(config.base.length));
        if (image === undefined) return next();
        response.setHeader('Content-Type', 'image/webp');
        response.end(image);
      });
    },
  };
}

async function spriteOf(atlas: Atlas): Promise<Sprite> {
  const sheets = await spriteSheets(spritePictures(atlas));
  const index = JSON.stringify(sheets[0]?.index);
  const hash = createHash('sha256').update(index);
  for (const { image } of sheets) hash.update(image);
  const path = `assets/sprite-${hash.digest('hex').slice(0, 8)}`;
  const files = sheets.map(({ image }, at) => {
    const ratio = spriteRatios[at] ?? 1;
    return [`${path}${ratio === 1 ? '' : `@${ratio}x`}.webp`, image] as const;
  });
  return { path, index, images: new Map(files) };
}
