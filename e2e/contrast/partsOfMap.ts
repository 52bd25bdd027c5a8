import type { Page } from 'playwright-core';
import type { Picture } from '../picture.ts';

/** What a picture of the map leaves out: nothing, the letters (their halos stay), all text, or all that lies on the base. */
export type LeftOut = 'nothing' | 'letters' | 'text' | 'marks';

/** What the tests ask of MapLibre's map, and what `watchMap` notes of it. */
interface WatchedWindow {
  map?: {
    redraw(): void;
    getCanvas(): HTMLCanvasElement;
    getStyle(): { layers: { id: string; type: string; source?: string }[] };
    queryRenderedFeatures(
      point: [number, number],
      options: { layers: string[] },
    ): { layer: { id: string }; properties: Record<string, unknown> }[];
    setGlobalStateProperty(name: string, value: unknown): void;
    once(event: 'idle', listener: () => void): void;
    triggerRepaint(): void;
    painter: { renderLayer(...args: { id?: string; source?: string }[]): void };
  };
  leftOut?: LeftOut;
}

/**
 * Before the page is loaded: keeps hold of the map as MapLibre makes it, and of what it draws, so that parts of it
 * can be left out of a picture while everything keeps its place. The built site is measured, not a copy of it.
 */
export async function watchMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held = window as unknown as WatchedWindow;
    Object.defineProperty(Object.prototype, '_canvasContextAttributes', {
      configurable: true,
      set(value: unknown) {
        Object.defineProperty(this, '_canvasContextAttributes', { value, writable: true });
        held.map = this;
      },
    });
    const gl = WebGL2RenderingContext.prototype;
    const names = new WeakMap<WebGLUniformLocation, string>();
    const values = new WeakMap<WebGLProgram, Record<string, number>>();
    let program: WebGLProgram | null = null;
    const { getUniformLocation, uniform1i, useProgram, drawElements } = gl;
    gl.getUniformLocation = function (of, name) {
      const location = getUniformLocation.call(this, of, name);
      if (location) names.set(location, name);
      return location;
    };
    gl.useProgram = function (next) {
      program = next;
      useProgram.call(this, next);
    };
    gl.uniform1i = function (location, value) {
      const name = location && names.get(location);
      if (program && name) values.set(program, { ...values.get(program), [name]: value });
      uniform1i.call(this, location, value);
    };
    gl.drawElements = function (...args) {
      const { u_is_text: isText, u_is_plain: isLetters } = (program && values.get(program)) ?? {};
      if (isText && (held.leftOut === 'text' || (held.leftOut === 'letters' && isLetters))) return;
      drawElements.apply(this, args);
    };
  });
}

/** The map drawn anew without a part of it, read from the graphics' own memory: no page lies over it. */
export async function drawnWithout(page: Page, leftOut: LeftOut, ours: readonly string[]): Promise<Picture> {
  const { width, height, bytes } = await page.evaluate(
    ([wanted, sources]) => {
      const held = window as unknown as WatchedWindow;
      const { map } = held;
      if (!map) throw new Error('MapLibre made no map, or makes it in another way than `watchMap` knows.');
      const { painter } = map;
      const { renderLayer } = painter;
      held.leftOut = wanted as LeftOut;
      if (wanted === 'marks') {
        painter.renderLayer = function (...args) {
          if (!sources.includes(args[2]?.source ?? '')) renderLayer.apply(this, args);
        };
      }
      // A flat map leaves the water to what lies behind it.
      map.setGlobalStateProperty('projection', 'globe');
      map.redraw();
      held.leftOut = 'nothing';
      painter.renderLayer = renderLayer;
      const canvas = map.getCanvas();
      const gl = canvas.getContext('webgl2');
      const pixels = new Uint8Array(canvas.width * canvas.height * 4);
      gl?.readPixels(0, 0, canvas.width, canvas.height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      let text = '';
      for (let at = 0; at < pixels.length; at += 32_768)
        text += String.fromCharCode(...pixels.subarray(at, at + 32_768));
      return { width: canvas.width, height: canvas.height, bytes: btoa(text) };
    },
    [leftOut, [...ours]] as const,
  );
  return { width, height, data: upright(Buffer.from(bytes, 'base64'), width) };
}

/** Graphics keep the lowest row first. */
function upright(data: Uint8Array, width: number): Uint8Array {
  const row = width * 4;
  const turned = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += row)
    turned.set(data.subarray(at, at + row), data.length - at - row);
  return turned;
}

/** A name on the map: how it is set, and the style layer that draws it. */
export interface DrawnName {
  id: string;
  look: string;
  side: string;
  part: string;
}

/** Which name is drawn at each of these points (pixels of the page, from the map's corner); null where it is not clear. */
export const namesAt = (
  page: Page,
  points: readonly (readonly [number, number])[],
): Promise<(DrawnName | null)[]> =>
  page.evaluate((places) => {
    const { map } = window as unknown as WatchedWindow;
    if (!map) return [];
    const layers = map
      .getStyle()
      .layers.filter(({ type }) => type === 'symbol')
      .map(({ id }) => id);
    return places.map((place) => {
      const found = map
        .queryRenderedFeatures([...place] as [number, number], { layers })
        .filter(({ properties }) => properties.look !== undefined || properties.count !== undefined)
        .map(({ layer, properties }) => ({
          id: String(properties.id ?? properties.place ?? ''),
          look: String(properties.look ?? 'count'),
          side: String(properties.side ?? ''),
          part: layer.id,
        }));
      const [only, ...others] = found;
      return only && others.every(({ id }) => id === only.id) ? only : null;
    });
  }, points);

/** Selects a feature on the map alone, and waits for it: its name is then set as that of what is selected, and the view stays. */
export const selectOnMap = (page: Page, id: string): Promise<void> =>
  page.evaluate((wanted) => {
    const { map } = window as unknown as WatchedWindow;
    return new Promise<void>((resolve) => {
      map?.once('idle', () => resolve());
      map?.setGlobalStateProperty('select', wanted);
      map?.triggerRepaint();
    });
  }, id);
