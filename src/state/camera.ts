/** Where the reader looks from: degrees, MapLibre's zoom levels; bearing clockwise from north, pitch from straight down. */
export interface Camera {
  lat: number;
  lng: number;
  zoom: number;
  bearing: number;
  pitch: number;
}

/** What a camera may be; a link asking for more is brought back to these. */
export const cameraLimits = { lat: 85, minZoom: 0, maxZoom: 14, maxPitch: 60 } as const;

/** What a camera can mean at all, in the order of a link: longitudes and bearings once round, the zooms and tilts of other maps. */
const meanings: readonly (readonly [least: number, most: number])[] = [
  [-90, 90],
  [-360, 360],
  [0, 24],
  [-360, 360],
  [0, 90],
];

/** Rounded to what a link carries (about 10 m, a hundredth of a zoom level) and within `cameraLimits`. Of any finite numbers. */
export function roundCamera(camera: Camera): Camera {
  return {
    lat: rounded(clamp(camera.lat, -cameraLimits.lat, cameraLimits.lat), 4),
    lng: roundDegrees(camera.lng, 4),
    zoom: rounded(clamp(camera.zoom, cameraLimits.minZoom, cameraLimits.maxZoom), 2),
    bearing: roundDegrees(camera.bearing, 1),
    pitch: rounded(clamp(camera.pitch, 0, cameraLimits.maxPitch), 1),
  };
}

/** True where both show the same view, down to what a link carries. */
export const sameCamera = (a: Camera | null, b: Camera | null): boolean =>
  a === b || writeCamera(a) === writeCamera(b);

/** `LAT,LNG,ZOOM`, and bearing and pitch where the map is not upright. Empty for no camera. */
export function writeCamera(camera: Camera | null): string {
  if (!camera) return '';
  const { lat, lng, zoom, bearing, pitch } = camera;
  return [lat, lng, zoom, ...(bearing === 0 && pitch === 0 ? [] : [bearing, pitch])].join(',');
}

/**
 * The camera of a link's text; undefined where it is none: see `writeCamera`. One beyond `cameraLimits` gives the nearest
 * within them, and calls `beyond`.
 */
export function readCamera(text: string, beyond: () => void): Camera | null | undefined {
  if (text === '') return null;
  const numbers = text
    .split(',')
    .map((part) => (/^[-+]?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const [lat, lng, zoom, bearing = 0, pitch = 0] = numbers;
  if (lat === undefined || lng === undefined || zoom === undefined) return undefined;
  const isMeant = numbers.every((number, index) => {
    const [least = 0, most = 0] = meanings[index] ?? [];
    return number >= least && number <= most;
  });
  if (numbers.length > meanings.length || !isMeant) return undefined;
  const { maxZoom, maxPitch } = cameraLimits;
  if (Math.abs(lat) > cameraLimits.lat || zoom > maxZoom || pitch > maxPitch) beyond();
  return roundCamera({ lat, lng, zoom, bearing, pitch });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Rounded and into -180 (exclusive) to 180. Turned into the circle first: rounding a huge number overflows. */
function roundDegrees(degrees: number, digits: number): number {
  const inCircle = degrees > -180 && degrees <= 180 ? degrees : ((((degrees + 180) % 360) + 360) % 360) - 180;
  const result = rounded(inCircle, digits);
  return result === -180 ? 180 : result;
}

/** Never -0, so that equal views are equal values. */
function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  const result = Math.round(value * factor) / factor;
  return result === 0 ? 0 : result;
}
