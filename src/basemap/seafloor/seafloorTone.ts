import sharp from 'sharp';
import { packageFile } from '../../atlas/kept/packageFile.ts';
import { type Tone, toneOfSeafloor } from './tone.ts';

/** NASA's Blue Marble with the sea's floor: 4096 × 2048 pixels, 0.088° each. */
const PICTURE = ['three-globe', 'example/img/earth-blue-marble.jpg'] as const;

let read: Promise<Tone> | undefined;

/** How near to the surface the sea's floor is all over the world. Decoded once, for the picture and for the steps. */
export function seafloorTone(): Promise<Tone> {
  read ??= sharp(packageFile(...PICTURE))
    .raw()
    .toBuffer({ resolveWithObject: true })
    .then(({ data, info }) => toneOfSeafloor(data, info.width, info.height));
  return read;
}
