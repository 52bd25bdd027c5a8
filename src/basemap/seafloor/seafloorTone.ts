import { readFileSync } from 'node:fs';
import { decode } from 'jpeg-js';
import { packageFile } from '../../atlas/kept/packageFile.ts';
import { type Tone, toneOfSeafloor } from './tone.ts';

/** NASA's Blue Marble with the sea's floor: 4096 × 2048 pixels, 0.088° each. */
const PICTURE = ['three-globe', 'example/img/earth-blue-marble.jpg'] as const;

let read: Tone | undefined;

/** How near to the surface the sea's floor is all over the world. Decoded once, for the picture and for the steps. */
export function seafloorTone(): Tone {
  if (!read) {
    const { data, width, height } = decode(readFileSync(packageFile(...PICTURE)), {
      useTArray: true,
      formatAsRGBA: false,
      maxMemoryUsageInMB: 1024,
    });
    read = toneOfSeafloor(data, width, height);
  }
  return read;
}
