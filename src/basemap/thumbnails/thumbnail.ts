import { encode } from 'jpeg-js';
import { boxesMeet, boxOf, shiftPolygon } from '../../atlas/geometry/polygon.ts';
import type { LngLat } from '../../atlas/model/geometry.ts';
import { LatitudeBands } from '../latitudeBands.ts';
import { readLand } from '../naturalEarth.ts';
import { type Rgb, tonesOf } from '../seafloor/colours.ts';
import type { Tone } from '../seafloor/tone.ts';
import { unwrapPolygon } from '../unwrap.ts';

/** What a base is painted with: its waters from the deepest to the shallowest, land and coast. Six-digit hex. */
export interface ThumbnailColours {
  waters: readonly string[];
  land: string;
  coast: string;
}

/** Pixels: twice what they are shown at. */
const thumbnailSize = { width: 108, height: 68 } as const;

/** Degrees of longitude a thumbnail shows: enough for coasts to be known by. */
const SPAN = 44;
const JPEG_QUALITY = 88;

/** What all bases show: for each pixel whether its middle is land (1), and the tone of the sea's floor there (0 deepest to 1). */
export interface Ground {
  centre: LngLat;
  dry: Uint8Array;
  tone: Float64Array;
}

/** The ground of the thumbnails round `centre`, in Web Mercator. */
export function groundAround(centre: LngLat, floor: Tone): Ground {
  const { width, height } = thumbnailSize;
  const [lng, lat] = centre;
  const tone = Float64Array.from({ length: width * height }, (_, at) => {
    const [toLng, toLat] = placeOf(lng, lat, at % width, Math.floor(at / width));
    const column = Math.floor((((toLng + 540) % 360) / 360) * floor.width);
    const row = Math.floor(((90 - toLat) / 180) * floor.height);
    return floor.values[row * floor.width + column] ?? 0;
  });
  return { centre, dry: landMask(lng, lat), tone };
}

/** A base as a small JPEG: what is there, in its own colours. */
export function thumbnail(colours: ThumbnailColours, { dry, tone }: Ground): Uint8Array {
  const { width, height } = thumbnailSize;
  const waters = tonesOf(colours.waters);
  const [land = [0, 0, 0], coast = [0, 0, 0]] = [colours.land, colours.coast].map(
    (hex) => tonesOf([hex, hex])[0],
  );
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isShore = dry[at] !== dry[at + 1] || dry[at] !== dry[at + width];
    const colour: Rgb =
      isShore && x < width - 1 && y < height - 1 ? coast : dry[at] ? land : waterOf(tone[at] ?? 0);
    data.set([...colour, 255], 4 * at);
  }
  return encode({ data, width, height }, JPEG_QUALITY).data;

  function waterOf(depth: number): Rgb {
    return waters[Math.round(depth * (waters.length - 1))] ?? land;
  }
}

/** For each pixel 1 where its middle is land. */
function landMask(lng: number, lat: number): Uint8Array {
  const { width, height } = thumbnailSize;
  const [west, north] = placeOf(lng, lat, 0, 0);
  const [east, south] = placeOf(lng, lat, width - 1, height - 1);
  // The rest of the world is most of it, and would be asked for each pixel.
  const bands = readLand('50m')
    .map(unwrapPolygon)
    .flatMap((polygon) => [-360, 0, 360].map((turn) => shiftPolygon(polygon, turn)))
    .filter((polygon) => boxesMeet(boxOf(polygon), [west, south, east, north]))
    .map((polygon) => new LatitudeBands(polygon));
  return Uint8Array.from({ length: width * height }, (_, at) => {
    const place = placeOf(lng, lat, at % width, Math.floor(at / width));
    return bands.some((land) => land.holds(place)) ? 1 : 0;
  });
}

/** Longitude and latitude of a pixel's middle, degrees (Web Mercator, spherical). */
function placeOf(lng: number, lat: number, x: number, y: number): [number, number] {
  const { width, height } = thumbnailSize;
  const perPixel = (SPAN * Math.PI) / 180 / width;
  const middle = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  const up = middle + (height / 2 - y - 0.5) * perPixel;
  const latitude = (360 / Math.PI) * Math.atan(Math.exp(up)) - 90;
  return [lng + ((x + 0.5 - width / 2) * SPAN) / width, latitude];
}
