import sharp from 'sharp';
import { toPlane } from '../src/atlas/geometry/mercator.ts';
import type { BBox, LngLat } from '../src/atlas/model/geometry.ts';
import type { StaticPicture } from '../src/map/staticMap/styleSvg.ts';

/** Of a picture beside a link, pixels: the proportions that previews show whole. */
const size = { width: 1200, height: 630 };
/** Pixels of it for one of the first view's. */
const enlarged = 2;

const ring = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120"><g fill="none"><circle cx="60" cy="60" r="44" stroke="#fff" stroke-width="14"/><circle cx="60" cy="60" r="44" stroke="#7a1740" stroke-width="7"/></g></svg>`,
);

/** Makes a JPEG of a place out of the picture of the first view: what lies round it, with a ring where it is. Null where it lies outside. */
export async function placePictures(
  { svg, width, height, box }: StaticPicture,
  view: BBox,
): Promise<(place: LngLat) => Promise<Uint8Array | null>> {
  const { data, info } = await sharp(Buffer.from(svg), { unlimited: true, density: 72 * enlarged })
    .resize(width * enlarged, height * enlarged)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [left, bottom] = toPlane([view[0], view[1]]);
  const [right, top] = toPlane([view[2], view[3]]);
  return async ([lng, lat]) => {
    const [across, up] = toPlane([lng < view[0] ? lng + 360 : lng, lat]);
    const x = Math.round((box.x + ((across - left) / (right - left)) * box.width) * enlarged);
    const y = Math.round((box.y + ((top - up) / (top - bottom)) * box.height) * enlarged);
    const inset = 60;
    if (x < inset || y < inset || x > info.width - inset || y > info.height - inset) return null;
    const from = {
      left: Math.min(Math.max(0, x - size.width / 2), info.width - size.width),
      top: Math.min(Math.max(0, y - size.height / 2), info.height - size.height),
    };
    return sharp(data, { raw: info })
      .extract({ ...from, ...size })
      .composite([{ input: ring, left: x - from.left - inset, top: y - from.top - inset }])
      .jpeg({ quality: 70 })
      .toBuffer();
  };
}
