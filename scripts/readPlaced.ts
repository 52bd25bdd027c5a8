import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { toPlane, world } from '../src/atlas/geometry/mercator.ts';
import { onLine } from '../src/map/staticMap/alongLine.ts';
import type { Placed, Run } from '../src/map/staticMap/namesSvg.ts';
import type { Size, Spot } from '../src/map/staticMap/plane.ts';
import { valueReader } from '../src/map/staticMap/values.ts';
import type { LetterWidth } from './letterWidths.ts';

/** Units of a tile's side, and of the em that MapLibre lays text out in. */
const [tileUnits, em] = [8192, 24];
/** Parts of such a unit that its vertices are told in, and units from a letter's beginning to the corner of its picture. */
const [parts, border] = [32, 3.5];
/** How far the picture of a letter reaches beyond it, and so its halo, ems. */
const haloEnd = 3 / em;

type Indexed<Item> = { get(at: number): Item };

/** A way to set a name: its letters, and the line it runs along. */
interface Setting {
  vertexStartIndex: number;
  glyphStartIndex: number;
  numGlyphs: number;
  lineStartIndex: number;
  lineLength: number;
}

type Justified = 'left' | 'center' | 'right';

type Instance = Record<'crossTileID' | 'featureIndex' | 'anchorX' | 'anchorY', number> &
  Record<`${Justified}JustifiedTextSymbolIndex`, number>;

interface Bucket {
  bucketInstanceId: number;
  symbolInstances: Indexed<Instance> & { length: number };
  text: {
    placedSymbolArray: Indexed<Setting>;
    layoutVertexArray: { int16: Int16Array; bytesPerElement: number };
  };
  glyphOffsetArray: { getoffsetX(at: number): number };
  lineVertexArray: { getx(at: number): number; gety(at: number): number };
}

/** What is read of the inside of MapLibre's style, whose own types are wider or none. */
interface Inside {
  _order: string[];
  _layers: Record<string, { source: string }>;
  _serializedAllLayers(): Record<string, LayerSpecification>;
  tileManagers: Record<
    string,
    {
      getRenderableIds(byDepth: boolean): string[];
      getTileByID(id: string): {
        tileID: { wrap: number; canonical: Record<'x' | 'y' | 'z', number> };
        getBucket(layer: object): Bucket | undefined;
      };
    }
  >;
  placement: {
    placements: Record<number, { text: boolean; icon: boolean } | undefined>;
    variableOffsets: Record<number, Shift | undefined>;
    retainedQueryData: Record<
      number,
      {
        bucketIndex: number;
        sourceLayerIndex: number;
        featureIndex: { lookupSymbolFeatures(...asked: unknown[]): Record<string, { feature: Read }[]> };
      }
    >;
  };
}

interface Read {
  type: 1 | 2;
  properties: Record<string, unknown>;
}

/** On which side of its spot a name was placed. */
interface Shift {
  anchor: string;
  width: number;
  height: number;
  textOffset: Spot;
  textBoxScale: number;
}

/** A name or sign that MapLibre has laid out. */
interface Laid {
  /** Of its feature. */
  id: string;
  bucket: Bucket;
  instance: Instance;
  value(property: string): unknown;
  /** A place in its tile, as pixels of the frame. */
  spotOf(x: number, y: number): Spot;
}

/** Reads from a map at rest the names it has placed in its frame, and the signs of those layers whose signs give way. */
export function readPlaced(map: MapLibreMap, frame: Size, widthOf: LetterWidth): Placed {
  const { placements, variableOffsets } = (map.style as unknown as Inside).placement;
  const { names, signs }: Placed = { names: [], signs: [] };
  for (const laid of allLaid(map, frame)) {
    const { id, instance, value, spotOf } = laid;
    const placed = placements[instance.crossTileID];
    const spot = spotOf(instance.anchorX, instance.anchorY);
    if (spot[0] < 0 || spot[1] < 0 || spot[0] > frame.width || spot[1] > frame.height) continue;
    const image = String(value('icon-image') ?? '');
    if (placed?.icon && image && !value('icon-allow-overlap') && value('icon-opacity'))
      signs.push({ spot, image });
    const letters = textOf(value);
    if (!placed?.text || letters.length === 0) continue;
    const [font = ''] = value('text-font') as string[];
    const size = Number(value('text-size'));
    const runs =
      value('symbol-placement') === 'point'
        ? levelRuns(laid, letters, size, variableOffsets[instance.crossTileID])
        : runsAlong(laid, letters, size, (letter) => widthOf(font, letter) * size);
    names.push({
      ...{ id, spot, font, size, runs },
      spacing: Number(value('text-letter-spacing')) * size,
      colour: String(value('text-color')),
      halo: {
        colour: String(value('text-halo-color')),
        width: Math.min(Number(value('text-halo-width')), haloEnd * size),
      },
    });
  }
  return { names, signs };
}

function allLaid(map: MapLibreMap, frame: Size): Laid[] {
  const style = map.style as unknown as Inside;
  const globals = { zoom: map.getZoom(), globalState: map.getGlobalState() };
  const scale = 2 ** globals.zoom;
  const [middleX, middleY] = toPlane(map.getCenter().toArray());
  const serialized = style._serializedAllLayers();
  return style._order.flatMap((id) => {
    const [layer, specification] = [style._layers[id], serialized[id]];
    const manager = layer && style.tileManagers[layer.source];
    if (!manager || !specification) return [];
    const read = valueReader(specification, globals);
    return manager.getRenderableIds(true).flatMap((key): Laid[] => {
      const tile = manager.getTileByID(key);
      const bucket = tile.getBucket(layer);
      const query = bucket && style.placement.retainedQueryData[bucket.bucketInstanceId];
      if (!query) return [];
      const { canonical, wrap } = tile.tileID;
      const side = world / 2 ** canonical.z;
      const spotOf = (x: number, y: number): Spot => [
        frame.width / 2 + (side * (canonical.x + x / tileUnits) + world * (wrap - 0.5) - middleX) * scale,
        frame.height / 2 + (side * (canonical.y + y / tileUnits) - world / 2 + middleY) * scale,
      ];
      return Array.from({ length: bucket.symbolInstances.length }, (_, at) => {
        const instance = bucket.symbolInstances.get(at);
        const found = query.featureIndex.lookupSymbolFeatures(
          ...[[instance.featureIndex], serialized, query.bucketIndex, query.sourceLayerIndex],
          ...[{ globalState: globals.globalState }, new Set([id]), [], style._layers],
        );
        const { type = 1, properties = {} } = found[id]?.[0]?.feature ?? {};
        return {
          id: String(properties.id),
          bucket,
          instance,
          spotOf,
          value: (property) => read(property, { type, properties }, {}),
        };
      });
    });
  });
}

/** The letters that MapLibre has a picture of, line by line. */
function textOf(value: Laid['value']): string[] {
  const text = String(value('text-field') ?? '').replaceAll('\n', '');
  return [...(value('text-transform') === 'uppercase' ? text.toLocaleUpperCase() : text)];
}

const settings = ({ instance, bucket }: Laid, first: Justified): Setting => {
  const sides: Justified[] = [first, 'center', 'left', 'right'];
  const at = sides.map((side) => instance[`${side}JustifiedTextSymbolIndex`]).find((index) => index >= 0);
  return bucket.text.placedSymbolArray.get(at ?? 0);
};

/** As MapLibre's shader moves a name to the side where it was placed. */
function levelRuns(laid: Laid, letters: readonly string[], size: number, shift?: Shift): Run[] {
  const { anchor = 'center', width = 0, height = 0, textOffset = [0, 0], textBoxScale = 1 } = shift ?? {};
  const side = (['left', 'right'] as const).find((each) => anchor.includes(each)) ?? 'center';
  const { vertexStartIndex } = settings(laid, side);
  const { int16, bytesPerElement } = laid.bucket.text.layoutVertexArray;
  const unit = size / em;
  const moved = (before: string, after: string, length: number, offset: number) => {
    const share = anchor.includes(before) ? 0.5 : anchor.includes(after) ? -0.5 : 0;
    return (share * length) / textBoxScale + offset;
  };
  const right = moved('left', 'right', width, textOffset[0]);
  const down = moved('top', 'bottom', height, textOffset[1]);
  const runs: Run[] = [];
  const left = [...letters];
  for (let glyph = 0; left.length > 0; glyph += 1) {
    const at = (bytesPerElement / 2) * (vertexStartIndex + 4 * glyph);
    const corner = [int16[at + 2] ?? 0, int16[at + 3] ?? 0].map((offset) => offset / parts + border);
    const spot: Spot = [((corner[0] ?? 0) + right) * unit, ((corner[1] ?? 0) + down) * unit];
    const line = runs.at(-1);
    const isOnLine = line && Math.abs(line.at[1] - spot[1]) < unit;
    // The space at which a line ends has no picture.
    if (line && !isOnLine && left[0]?.trim() === '') left.shift();
    const letter = left.shift() ?? '';
    if (isOnLine) line.letters += letter;
    else runs.push({ letters: letter, at: spot });
  }
  return runs;
}

/** Letter by letter along the line, the right way up. */
function runsAlong(
  laid: Laid,
  letters: readonly string[],
  size: number,
  widthOf: (letter: string) => number,
): Run[] {
  const { bucket, instance, spotOf } = laid;
  const setting = settings(laid, 'center');
  const { vertexStartIndex, glyphStartIndex, lineStartIndex, lineLength } = setting;
  const { int16, bytesPerElement } = bucket.text.layoutVertexArray;
  const down = ((int16[(bytesPerElement / 2) * vertexStartIndex + 3] ?? 0) / parts + border) * (size / em);
  const spot = spotOf(instance.anchorX, instance.anchorY);
  const line = Array.from({ length: lineLength }, (_, at): Spot => {
    const place = lineStartIndex + at;
    return spotOf(bucket.lineVertexArray.getx(place), bucket.lineVertexArray.gety(place));
  });
  const [west = spot, east = spot] = [line[0], line.at(-1)];
  const upright = west[0] <= east[0] ? line : line.toReversed();
  return letters.map((letter, index) => {
    const middle = bucket.glyphOffsetArray.getoffsetX(glyphStartIndex + index) * (size / em);
    const {
      spot: [x, y],
      degrees,
    } = onLine(upright, spot, middle);
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const back = widthOf(letter) / 2;
    return {
      letters: letter,
      degrees,
      at: [x - spot[0] - back * cos - down * sin, y - spot[1] - back * sin + down * cos],
    };
  });
}
