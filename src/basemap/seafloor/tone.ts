/** A picture of one channel, 0 to 1, row by row from the north-west: the whole globe in degrees (plate carrée). */
export interface Tone {
  width: number;
  height: number;
  values: Float32Array;
}

/**
 * Blue of the deepest water, that of the trenches, and of the shallowest in NASA's Blue Marble: between them it follows
 * the depth. The abyss lies a tenth of the way up.
 */
const DEEPEST = 9;
const SHALLOWEST = 126;

/** Pixels this near to land, ice or surf hold a little of it and are left out; so is all of a lake not much wider. */
const SHORE = 2;

/**
 * How near to the surface the sea's floor is, from an RGB picture in Blue Marble's colours: 0 is a trench, 1 the
 * shelf. Where there is no water the nearest water's tone goes on, so that no shade of land shows beside a coast
 * drawn from finer data.
 */
export function toneOfSeafloor(rgb: Uint8Array, width: number, height: number): Tone {
  const values = new Float32Array(width * height);
  const wet = new Uint8Array(width * height);
  for (let at = 0; at < values.length; at++) {
    const [red = 0, green = 0, blue = 0] = [rgb[3 * at], rgb[3 * at + 1], rgb[3 * at + 2]];
    values[at] = Math.min(1, Math.max(0, (blue - DEEPEST) / (SHALLOWEST - DEEPEST)));
    wet[at] = isWater(red, green, blue) ? 1 : 0;
  }
  return fillGaps({ width, height, values }, withoutShore(wet, width, height));
}

/** Water is far bluer than green and red; land, ice and surf are not. */
function isWater(red: number, green: number, blue: number): boolean {
  return blue > 1.35 * green && blue > 1.7 * red;
}

/** The mask without every pixel that has a dry one beside it. */
function withoutShore(wet: Uint8Array, width: number, height: number): Uint8Array {
  const kept = new Uint8Array(wet);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (wet[y * width + x]) continue;
      for (let row = Math.max(0, y - SHORE); row <= Math.min(height - 1, y + SHORE); row++) {
        for (let step = -SHORE; step <= SHORE; step++) kept[row * width + ((x + step + width) % width)] = 0;
      }
    }
  }
  return kept;
}

/**
 * The picture with a value everywhere: what is not `known` gets the mean of what is known around it. Halved until
 * one pixel is left, each time over what is known only; then each gap takes what the coarser picture has there.
 */
export function fillGaps({ width, height, values }: Tone, known: Uint8Array): Tone {
  if (width === 1 || height === 1) return { width, height, values };
  const [halfWidth, halfHeight] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const sums = new Float32Array(halfWidth * halfHeight);
  const counts = new Uint8Array(halfWidth * halfHeight);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!known[y * width + x]) continue;
      const half = (y >> 1) * halfWidth + (x >> 1);
      sums[half] = (sums[half] ?? 0) + (values[y * width + x] ?? 0);
      counts[half] = (counts[half] ?? 0) + 1;
    }
  }
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) / Math.max(1, counts[at] ?? 0);
  const coarse = fillGaps({ width: halfWidth, height: halfHeight, values: sums }, counts);
  const filled = values.map((value, at) => {
    if (known[at]) return value;
    return between(coarse, (at % width) / 2 - 0.25, Math.floor(at / width) / 2 - 0.25);
  });
  return { width, height, values: filled };
}

/** The value at a place between the middles of four pixels; beyond the edge it is that of the edge. */
function between({ width, height, values }: Tone, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const value = (column: number, row: number) =>
    values[Math.min(height - 1, Math.max(0, row)) * width + Math.min(width - 1, Math.max(0, column))] ?? 0;
  const [across, down] = [x - left, y - top];
  const upper = value(left, top) * (1 - across) + value(left + 1, top) * across;
  const lower = value(left, top + 1) * (1 - across) + value(left + 1, top + 1) * across;
  return upper * (1 - down) + lower * down;
}

/** The picture at half its size, each pixel the mean of four. Width and height must be even. */
export function halved({ width, height, values }: Tone): Tone {
  const [halfWidth, halfHeight] = [width / 2, height / 2];
  const half = new Float32Array(halfWidth * halfHeight);
  for (let y = 0; y < halfHeight; y++) {
    for (let x = 0; x < halfWidth; x++) {
      const at = 2 * y * width + 2 * x;
      const four = [values[at], values[at + 1], values[at + width], values[at + width + 1]];
      half[y * halfWidth + x] = four.reduce<number>((sum, value) => sum + (value ?? 0), 0) / 4;
    }
  }
  return { width: halfWidth, height: halfHeight, values: half };
}
