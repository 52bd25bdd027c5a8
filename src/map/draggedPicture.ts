import { type Map as MapLibreMap, MercatorCoordinate } from 'maplibre-gl';
import { isGlobe } from './globe.ts';

type Transform = Parameters<MapLibreMap['painter']['render']>[1];

/** The picture reaches so far beyond the map's edges, pixels: as far as MapLibre places names. */
const beyond = 100;

/** Longest time that a picture is moved, milliseconds: what may have changed without an event is seen then. */
const movedForMs = 2000;

/** Longest time that tiles which have come wait for others on their way, to be drawn with them, milliseconds. */
const patienceMs = 400;

/**
 * Draws the map once for many frames of a drag. All that lies on a flat map moves alike, so a picture that reaches a little
 * beyond its edges is moved until it ends, the style changes, or tiles have come.
 */
export function moveDraggedPicture(map: MapLibreMap): void {
  /** What the picture shows, and where; null where there is none to be moved. */
  let shown: { view: string; centre: Transform['center']; at: number } | null = null;
  /** The tiles that were asked for last. */
  let tiles = '';
  /** When the first of the tiles came that it does not show; null where there are none. */
  let outdatedAt: number | null = null;
  const forget = () => {
    shown = null;
  };
  const outdate = () => {
    outdatedAt ??= performance.now();
  };
  const isOutdated = () =>
    outdatedAt !== null && (performance.now() - outdatedAt > patienceMs || map.areTilesLoaded());
  const canMove = () =>
    map.isMoving() && !map.isZooming() && !map.isRotating() && map.getPitch() === 0 && !isGlobe(map);
  /** How far the map has been dragged since its picture was made, pixels of the page; null where it is to be drawn anew. */
  function wayOf(transform: Transform) {
    if (!shown || !canMove() || performance.now() - shown.at > movedForMs) return null;
    if (isOutdated() || viewOf(transform) !== shown.view) return null;
    const way = transform.locationToScreenPoint(shown.centre).sub(transform.centerPoint);
    return Math.max(Math.abs(way.x), Math.abs(way.y)) < beyond ? way : null;
  }
  let moved: MapLibreMap['painter'] | null = null;
  function movePictures(): void {
    const { painter } = map;
    // Told, too, when the worker was begun again, and the graphics are as they were.
    if (painter === moved) return;
    moved = painter;
    const { context, render } = painter;
    const { gl, bindFramebuffer } = context;
    let kept: { size: string; picture: WebGLFramebuffer; free(): void } | null = null;
    painter.render = (style, transform, data) => {
      const { width, height } = painter;
      const ratio = width / transform.width;
      const margin = Math.round(beyond * ratio);
      const whole = { width: width + 2 * margin, height: height + 2 * margin };
      const isPossible = height > 0 && Math.max(whole.width, whole.height) <= context.maxTextureSize;
      if (!isPossible || !canMove()) {
        kept?.free();
        kept = null;
        forget();
        render.call(painter, style, transform, data);
        return;
      }
      const size = JSON.stringify(whole);
      const way = kept?.size === size ? wayOf(transform) : null;
      if (kept?.size !== size) {
        kept?.free();
        kept = { size, ...newPicture(gl, whole.width, whole.height) };
      }
      const { picture } = kept;
      if (!way) {
        const wide = transform.clone();
        wide.resize(
          (transform.width * whole.width) / width,
          (transform.height * whole.height) / height,
          false,
        );
        const { set } = bindFramebuffer;
        bindFramebuffer.set = (other) => set.call(bindFramebuffer, other ?? picture);
        Object.assign(painter, whole);
        try {
          render.call(painter, style, wide, data);
        } finally {
          Object.assign(painter, { width, height });
          bindFramebuffer.set = set;
        }
        outdatedAt = null;
        // Where names have not been placed yet, the next frame does.
        shown = style.placement.stale
          ? null
          : { view: viewOf(transform), centre: transform.center, at: performance.now() };
      }
      const left = margin - Math.round((way?.x ?? 0) * ratio);
      const bottom = margin + Math.round((way?.y ?? 0) * ratio);
      gl.bindFramebuffer(gl.READ_FRAMEBUFFER, picture);
      gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, null);
      const part = [left, bottom, left + width, bottom + height] as const;
      gl.blitFramebuffer(...part, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
    };
  }
  movePictures();
  map.on('webglcontextrestored', movePictures);
  map.on('webglcontextlost', forget);
  map.on('styledata', forget);
  // What a source has been given is seen with its tiles.
  map.on('sourcedata', ({ tile }) => tile && outdate());
  map.on('style.load', () => {
    const { style } = map;
    const { _updateSources, _updatePlacement } = style;
    style._updateSources = (transform) => {
      const inView = tilesOf(transform);
      const isMoved = wayOf(transform) !== null;
      if (isMoved && inView === tiles) return;
      // Of tiles that were kept nothing is told.
      if (isMoved) outdate();
      tiles = inView;
      _updateSources.call(style, transform);
    };
    style._updatePlacement = (transform, ...more) =>
      !wayOf(transform) && _updatePlacement.call(style, transform, ...more);
  });
}

/** What stays the same as long as one picture serves: its scale and its size. */
const viewOf = ({ zoom, bearing, width, height }: Transform): string => [zoom, bearing, width, height].join();

/** The tiles in view, also the finer ones of pictures, by those at its corners. */
function tilesOf(transform: Transform): string {
  const bounds = transform.getBounds();
  const tiles = [bounds.getNorthWest(), bounds.getSouthEast()].flatMap((corner) => {
    const { x, y } = MercatorCoordinate.fromLngLat(corner);
    return [x, y].map((along) => Math.floor(along * 2 ** (Math.round(transform.zoom) + 1)));
  });
  return tiles.join();
}

/** A picture of so many pixels to be drawn in, with room for depths and masks. */
function newPicture(gl: WebGL2RenderingContext, width: number, height: number) {
  const picture = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, picture);
  const parts = [
    [gl.COLOR_ATTACHMENT0, gl.RGBA8],
    [gl.DEPTH_STENCIL_ATTACHMENT, gl.DEPTH24_STENCIL8],
  ].map(([attachment = 0, format = 0]) => {
    const part = gl.createRenderbuffer();
    gl.bindRenderbuffer(gl.RENDERBUFFER, part);
    gl.renderbufferStorage(gl.RENDERBUFFER, format, width, height);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, attachment, gl.RENDERBUFFER, part);
    return part;
  });
  return {
    picture,
    free: () => {
      gl.deleteFramebuffer(picture);
      for (const part of parts) gl.deleteRenderbuffer(part);
    },
  };
}
