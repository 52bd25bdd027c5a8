import type { RequestTransformFunction } from 'maplibre-gl';

/**
 * MapLibre knows sprites of PNG only, at 1× and 2×: asks for WebP instead, and for 3× on screens of more than two pixels to a CSS
 * pixel.
 */
export const spriteFile: RequestTransformFunction = (url, type) => {
  if (type !== 'SpriteJSON' && type !== 'SpriteImage') return { url };
  const file = url.replace(/\.png$/, '.webp');
  return { url: window.devicePixelRatio > 2 ? file.replace(/@2x(?=\.\w+$)/, '@3x') : file };
};
