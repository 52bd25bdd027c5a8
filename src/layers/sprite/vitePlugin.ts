import { createHash } from 'node:crypto';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Atlas } from '../../atlas/model/atlas.ts';
import { spritePictures } from './spritePictures.ts';
import { spriteRatios, spriteSheets } from './spriteSheet.ts';

const publicId = 'virtual:sprite';
const resolvedId = `\0${publicId}`;

/** The sprite's files by path under the site's root, and their common beginning: what MapLibre calls its address. */
interface Sprite {
  path: string;
  files: Map<string, Uint8Array | string>;
}

/** Vite plugin: `virtual:sprite` gives the address of the atlas's symbols as a MapLibre sprite, at 1×, 2× and 3×. */
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
      const { path, files } = await sprite();
      if (config.command === 'build') {
        for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
      }
      return `export default import.meta.env.BASE_URL + ${JSON.stringify(path)};`;
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        if (!path.startsWith(`${config.base}assets/sprite-`)) return next();
        const file = (await sprite()).files.get(path.slice(config.base.length));
        if (file === undefined) return next();
        response.setHeader('Content-Type', path.endsWith('.webp') ? 'image/webp' : 'application/json');
        response.end(file);
      });
    },
  };
}

async function spriteOf(atlas: Atlas): Promise<Sprite> {
  const contents = (await spriteSheets(spritePictures(atlas))).flatMap(({ index, image }, at) => {
    const ratio = spriteRatios[at] ?? 1;
    const suffix = ratio === 1 ? '' : `@${ratio}x`;
    return [
      [`${suffix}.json`, JSON.stringify(index)],
      [`${suffix}.webp`, image],
    ] as const;
  });
  const hash = createHash('sha256');
  for (const [, content] of contents) hash.update(content);
  const path = `assets/sprite-${hash.digest('hex').slice(0, 8)}`;
  return { path, files: new Map(contents.map(([suffix, content]) => [path + suffix, content])) };
}
