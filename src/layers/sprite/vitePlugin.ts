import { createHash } from 'node:crypto';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Atlas } from '../../atlas/model/atlas.ts';
import { bases } from '../bases.ts';
import { spritePictures } from './spritePictures.ts';
import { spriteRatios, spriteSheets } from './spriteSheet.ts';

const publicId = 'virtual:sprite';
const resolvedId = `\0${publicId}`;

/** Images by path under the site's root, and the module that names them. */
interface Made {
  images: Map<string, Uint8Array>;
  code: string;
}

/** Vite plugin: `virtual:sprite` gives the atlas's symbols as a MapLibre sprite for each base: the address of its images, at 1×, 2× and 3×, and its index. */
export function spritePlugin({ atlas }: { atlas: () => Atlas }): Plugin {
  let config: ResolvedConfig;
  let made: { of: Atlas; sprites: Promise<Made> } | undefined;
  const sprites = (): Promise<Made> => {
    const of = atlas();
    if (made?.of !== of) made = { of, sprites: spritesOf(of) };
    return made.sprites;
  };
  return {
    name: 'sprite',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === publicId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      const { code, images } = await sprites();
      if (config.command === 'build') {
        for (const [fileName, source] of images) this.emitFile({ type: 'asset', fileName, source });
      }
      return code;
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        if (!path.startsWith(`${config.base}assets/sprite-`)) return next();
        const image = (await sprites()).images.get(path.slice(config.base.length));
        if (image === undefined) return next();
        response.setHeader('Content-Type', 'image/webp');
        response.end(image);
      });
    },
  };
}

async function spritesOf(atlas: Atlas): Promise<Made> {
  const images = new Map<string, Uint8Array>();
  const made = bases.map(async (base) => {
    const named = [...spritePictures(atlas, [base])];
    // MapLibre puts the base before them.
    const sheets = await spriteSheets(
      new Map(named.map(([name, drawing]) => [name.slice(name.indexOf(':') + 1), drawing])),
    );
    const index = JSON.stringify(sheets[0]?.index);
    const hash = createHash('sha256').update(index);
    for (const { image } of sheets) hash.update(image);
    const path = `assets/sprite-${base.id}-${hash.digest('hex').slice(0, 8)}`;
    for (const [at, { image }] of sheets.entries()) {
      const ratio = spriteRatios[at] ?? 1;
      images.set(`${path}${ratio === 1 ? '' : `@${ratio}x`}.webp`, image);
    }
    return `${base.id}: { url: import.meta.env.BASE_URL + ${JSON.stringify(path)}, index: ${index} }`;
  });
  return { code: `export default { ${(await Promise.all(made)).join()} };`, images };
}
