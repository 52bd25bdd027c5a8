import type { AddProtocolAction } from 'maplibre-gl';
import { PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles';

/** Header and directory of archives that came with the code, by the archive's address. */
export type ArchiveHeads = Readonly<Record<string, ArrayBuffer>>;

/** Stretches not farther apart than this are asked for as one: less than what a request costs. */
const NEAR = 8192;

/** Begins the address of an archive, and of a tile in it, to MapLibre. */
export const tilesProtocol = 'pmtiles://';

/** What MapLibre reads `pmtiles://` addresses with. An archive keeps what it could not read: to be made anew with each map. */
export function archiveTiles(heads: ArchiveHeads): AddProtocolAction {
  const protocol = new Protocol();
  return (request, abort) => {
    const url = request.url.slice(tilesProtocol.length).replace(/\/\d+\/\d+\/\d+$/, '');
    if (!protocol.get(url)) protocol.add(new PMTiles(archiveAt(url, heads[url])));
    return protocol.tile(request, abort);
  };
}

interface Wanted {
  offset: number;
  end: number;
  give(bytes: ArrayBuffer): void;
  fail(error: unknown): void;
}

/**
 * An archive on a host, as `pmtiles` reads it. Stretches asked for at once that lie near each other are fetched in one request. A host
 * that gives no stretches, or packed ones, sends the whole archive, packed perhaps: it is kept, and all else is read from it; that is found out by one
 * request, while others wait.
 */
export function archiveAt(url: string, head?: ArrayBuffer): Source {
  let waiting: Wanted[] = [];
  let whole: ArrayBuffer | null = null;
  let first: Promise<unknown> | null = null;

  async function stretch(offset: number, end: number): Promise<ArrayBuffer> {
    if (first) await first.catch(() => {});
    if (whole) return whole.slice(offset, end);
    const answer = ask(offset, end);
    first ??= answer;
    return answer;
  }

  async function ask(offset: number, end: number): Promise<ArrayBuffer> {
    try {
      let response = await fetch(url, { headers: { Range: `bytes=${offset}-${end - 1}` } });
      // A stretch of what a host has packed cannot be unpacked: then all of it.
      if (response.status === 206 && response.headers.has('content-encoding')) response = await fetch(url);
      if (!response.ok) throw new Error(`${response.status} ${url}`);
      const bytes = await response.arrayBuffer();
      if (response.status === 206) return bytes;
      whole = bytes;
      return bytes.slice(offset, end);
    } catch (error) {
      first = null;
      throw error;
    }
  }

  function fetchWaiting(): void {
    const sorted = waiting.sort((a, b) => a.offset - b.offset);
    waiting = [];
    const runs: Wanted[][] = [];
    for (const wanted of sorted) {
      const run = runs.at(-1);
      if (run && wanted.offset - Math.max(...run.map(({ end }) => end)) <= NEAR) run.push(wanted);
      else runs.push([wanted]);
    }
    for (const run of runs) {
      const from = run[0]?.offset ?? 0;
      stretch(from, Math.max(...run.map(({ end }) => end))).then(
        (bytes) => {
          for (const { offset, end, give } of run) give(bytes.slice(offset - from, end - from));
        },
        (error) => {
          for (const { fail } of run) fail(error);
        },
      );
    }
  }

  return {
    getKey: () => url,
    getBytes: async (offset, length): Promise<RangeResponse> => {
      // What is asked for first is more than header and directory, which are all that is meant.
      if (head && (offset === 0 || offset + length <= head.byteLength))
        return { data: head.slice(offset, offset + length) };
      return new Promise((resolve, fail) => {
        // What is asked for in the same turn, by tiles of one view, goes together.
        if (waiting.length === 0) setTimeout(fetchWaiting);
        waiting.push({ offset, end: offset + length, give: (data) => resolve({ data }), fail });
      });
    },
  };
}
