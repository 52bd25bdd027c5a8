import type { AddProtocolAction, RequestTransformFunction } from 'maplibre-gl';
import type { SpriteIndex } from '../layers/sprite/spriteSheet.ts';

/**
 * MapLibre knows sprites of PNG only, at 1× and 2×, with an index to be fetched: asks for WebP instead, for 3× on screens of more
 * than two pixels to a CSS pixel, and for the index where `spriteIndex` has it.
 */
export const spriteFile: RequestTransformFunction = (url, type) => {
  if (type !== 'SpriteJSON' && type !== 'SpriteImage') return { url };
  const file = window.devicePixelRatio > 2 ? url.replace(/@2x(?=\.\w+$)/, '@3x') : url;
  if (type === 'SpriteImage') return { url: file.replace(/\.png$/, '.webp') };
  const [, ratio = '1'] = /@(\d)x\.json$/.exec(file) ?? [];
  return { url: `sprite-index://${ratio}` };
};

/** What MapLibre reads `sprite-index://` addresses with: a larger image has all in the same places. */
export const spriteIndex =
  (index: SpriteIndex): AddProtocolAction =>
  async ({ url }) => {
    const ratio = Number(url.split('//')[1]);
    const scaled = (entry: SpriteIndex[string]) =>
      Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, value * ratio]));
    return {
      data: Object.fromEntries(Object.entries(index).map(([name, entry]) => [name, scaled(entry)])),
    };
  };
