import sharp from 'sharp';
import type { Visit } from './visit.ts';

/** A picture of the page: when it was shown (milliseconds since 1970), and its pixels, one for each of CSS. */
interface Frame {
  at: number;
  jpeg: Buffer;
}

type Point = readonly [x: number, y: number];

/** Films the page until told to stop. */
export async function film({ page, devtools }: Visit) {
  const { width: maxWidth, height: maxHeight } = page.viewportSize() ?? {};
  const frames: Frame[] = [];
  const onFrame = ({ data, metadata, sessionId }: ScreencastFrame) => {
    frames.push({ at: (metadata.timestamp ?? 0) * 1000, jpeg: Buffer.from(data, 'base64') });
    // The page may be gone by now.
    void devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  };
  devtools.on('Page.screencastFrame', onFrame);
  await devtools.send('Page.startScreencast', { format: 'jpeg', quality: 80, maxWidth, maxHeight });
  return {
    /** Resolves when no new picture has come for so long. */
    async still(ms: number): Promise<void> {
      for (let known = -1; known !== frames.length; ) {
        known = frames.length;
        await new Promise((resolve) => setTimeout(resolve, ms));
      }
    },
    async stop(): Promise<Frame[]> {
      await devtools.send('Page.stopScreencast');
      devtools.off('Page.screencastFrame', onFrame);
      return frames;
    },
  };
}

interface ScreencastFrame {
  data: string;
  metadata: { timestamp?: number };
  sessionId: number;
}

/** Points where the map is seen, and nothing lies on it: a grid of six pixels. */
export const mapPoints = ({ page }: Visit): Promise<Point[]> =>
  page.evaluate(() => {
    const points: [number, number][] = [];
    for (let y = 3; y < innerHeight; y += 6)
      for (let x = 3; x < innerWidth; x += 6)
        if (document.elementFromPoint(x, y) instanceof HTMLCanvasElement) points.push([x, y]);
    return points;
  });

/** When the film began to keep a share of the points as they are at its end; null where there is no film. */
export async function settledAt(
  frames: readonly Frame[],
  points: readonly Point[],
  share: number,
): Promise<number | null> {
  const pictures = await Promise.all(
    frames.map(async ({ at, jpeg }) => ({ at, colour: await colours(jpeg, points) })),
  );
  const last = pictures.at(-1);
  if (!last) return null;
  const isFinal = (colour: Uint8Array) => {
    let same = 0;
    for (let each = 0; each < points.length; each += 1) if (near(colour, last.colour, each)) same += 1;
    return same >= share * points.length;
  };
  const unsettled = pictures.findLastIndex(({ colour }) => !isFinal(colour));
  return pictures[unsettled + 1]?.at ?? null;
}

/** Of the points those that look otherwise in the film's last picture than in its first. */
export async function changedPoints(frames: readonly Frame[], points: readonly Point[]): Promise<Point[]> {
  const [first, last] = [frames[0], frames.at(-1)];
  if (!first || !last) return [];
  const [before, after] = [await colours(first.jpeg, points), await colours(last.jpeg, points)];
  return points.filter((_, each) => !near(before, after, each));
}

/** Compressed pictures of the same thing differ by less. */
const TOLERANCE = 16;

function near(a: Uint8Array, b: Uint8Array, point: number): boolean {
  return [0, 1, 2].every(
    (channel) => Math.abs((a[3 * point + channel] ?? 0) - (b[3 * point + channel] ?? 0)) <= TOLERANCE,
  );
}

async function colours(jpeg: Buffer, points: readonly Point[]): Promise<Uint8Array> {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  return Uint8Array.from(
    points.flatMap(([x, y]) => [0, 1, 2].map((channel) => data[3 * (y * info.width + x) + channel] ?? 0)),
  );
}
