import type { AddProtocolAction, RequestTransformFunction } from 'maplibre-gl';
import type { LookId } from '../layers/bases.ts';
import type { SpriteIndex, Sprites } from '../layers/sprite/spriteSheet.ts';

/**
 * MapLibre knows sprites of PNG only, at 1× and 2×, with an index to be fetched: asks for WebP instead, for 3× on screens of more
 * than two pixels to a CSS pixel, and for the index where `spriteIndex` has it.
 */
export const spriteFile: RequestTransformFunction = (url, type) => {
  if (type !== 'SpriteJSON' && type !== 'SpriteImage') return { url };
  const file = window.devicePixelRatio > 2 ? url.replace(/@2x(?=\.\w+$)/, '@3x') : url;
  if (type === 'SpriteImage') return { url: file.replace(/\.png$/, '.webp') };
  const [, base, ratio = '1'] = /sprite-(\w+)-\w+(?:@(\d)x)?\.json$/.exec(file) ?? [];
  return { url: `sprite-index://${base}/${ratio}` };
};

/** What MapLibre reads `sprite-index://` addresses with: a larger image has all in the same places. */
export const spriteIndex =
  (sprites: Sprites): AddProtocolAction =>
  async ({ url }) => {
    const [base = '', ratio] = url.replace('sprite-index://', '').split('/');
    const { index } = sprites[base as LookId];
    const scaled = (entry: SpriteIndex[string]) =>
      Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, value * Number(ratio)]));
    return {
      data: Object.fromEntries(Object.entries(index).map(([name, entry]) => [name, scaled(entry)])),
    };
  };
