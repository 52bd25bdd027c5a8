import type { RequestTransformFunction } from 'maplibre-gl';

/** MapLibre knows sprites of 1× and 2× only: on screens of more than two pixels to a CSS pixel, asks for 3× instead. */
export const sharperSprite: RequestTransformFunction = (url, type) => {
  const isSprite = type === 'SpriteJSON' || type === 'SpriteImage';
  return { url: isSprite && window.devicePixelRatio > 2 ? url.replace(/@2x(?=\.\w+$)/, '@3x') : url };
};
