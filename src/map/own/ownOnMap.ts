import { addProtocol, type Map as MapLibreMap, type PointLike } from 'maplibre-gl';
import type { FeatureId } from '../../atlas/model/ids.ts';
import { type OwnFile, type OwnRef, ownId } from '../../state/ownFiles.ts';
import { fileOfLayer, ownLayers, ownSource } from './ownStyle.ts';

/** Pixels by which a pointer may miss a spot or a line. */
const reach = 6;

/** So many of them are told of one place. */
const most = 20;

/** The last zoom that a file's tiles are cut for, see `ownTiles`. */
const tileZoom = 14;

/** Draws the reader's files over everything else, and again where the style came back after the graphics were lost. */
export function ownOnMap(map: MapLibreMap) {
  let files: readonly OwnFile[] = [];
  let open: OwnRef | null = null;
  /** Layers by file as they were added, to leave alone what is as it was. */
  let drawn = new Map<number, string>();
  let ready = false;

  addProtocol('own', async ({ url }) => {
    const [id, z, x, y] = url.replace('own://', '').split('/').map(Number);
    const tile = await files.find((file) => file.id === id)?.tile(z ?? 0, x ?? 0, y ?? 0);
    return { data: (tile ?? new Uint8Array()).slice().buffer };
  });

  function apply(): void {
    // While the graphics are lost there is no style; `style.load` brings us back here.
    if (!ready) return;
    for (const id of drawn.keys()) if (!files.some((file) => file.id === id)) remove(id);
    for (const file of files) {
      const layers = ownLayers(file, open?.file === file.id ? open.feature : null);
      const text = JSON.stringify(layers);
      if (drawn.get(file.id) === text) continue;
      const source = ownSource(file.id);
      if (!map.getSource(source))
        map.addSource(source, {
          type: 'vector',
          tiles: [`own://${file.id}/{z}/{x}/{y}`],
          maxzoom: tileZoom,
        });
      for (const layer of layers) {
        if (map.getLayer(layer.id)) map.removeLayer(layer.id);
        map.addLayer(layer);
      }
      drawn.set(file.id, text);
    }
  }
  function remove(id: number): void {
    for (const layer of map.getLayersOrder()) if (fileOfLayer(layer) === id) map.removeLayer(layer);
    if (map.getSource(ownSource(id))) map.removeSource(ownSource(id));
    drawn.delete(id);
  }
  map.on('webglcontextlost', () => {
    ready = false;
    drawn = new Map();
  });
  map.on('style.load', () => {
    ready = true;
    apply();
  });

  function idsIn(place: PointLike | [PointLike, PointLike], part: RegExp): FeatureId[] {
    const layers = map.getLayersOrder().filter((layer) => fileOfLayer(layer) !== null && part.test(layer));
    if (layers.length === 0) return [];
    return map.queryRenderedFeatures(place, { layers }).flatMap(({ id, layer }) => {
      const file = fileOfLayer(layer.id);
      return file === null ? [] : [ownId({ file, feature: Number(id) })];
    });
  }
  return {
    show: (next: readonly OwnFile[], nextOpen: OwnRef | null) => {
      files = next;
      open = nextOpen;
      apply();
    },
    /** Their features at a point of the map's frame, or within reach of it: spots, lines, then areas. */
    at: (x: number, y: number): FeatureId[] => {
      if (drawn.size === 0) return [];
      const around: [PointLike, PointLike] = [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ];
      const found = [...idsIn(around, /:spot$/), ...idsIn(around, /:edge$/), ...idsIn([x, y], /:area$/)];
      return [...new Set(found)].slice(0, most);
    },
  };
}
