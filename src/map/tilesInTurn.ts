import type { GeoJSONSource } from 'maplibre-gl';

type Tile = Parameters<GeoJSONSource['loadTile']>[0];

/**
 * Has a source ask the worker for a tile only when it has answered about this tile before. MapLibre asks each time data or layout
 * change, and takes the answers as they come: one that waits for letters comes after a later one, and leaves older names on the map,
 * or throws in each frame, where its signs speak of features that the newer data has not. What is asked for meanwhile is asked once.
 * @param source - one source, or what all of a kind inherit from
 */
export function tilesInTurn(source: Pick<GeoJSONSource, 'loadTile'>): void {
  const load = source.loadTile;
  /** Of each tile that is asked for: the answer, and the one after it if that is wanted by now. */
  const turns = new WeakMap<Tile, { answer: Promise<void>; next?: Promise<void> }>();

  source.loadTile = function loadInTurn(this: GeoJSONSource, tile) {
    const ask = () => {
      const turn: { answer: Promise<void>; next?: Promise<void> } = { answer: load.call(this, tile) };
      turns.set(tile, turn);
      return turn.answer.finally(() => {
        if (!turn.next) turns.delete(tile);
      });
    };
    const askAgain = async () => {
      turns.delete(tile);
      if (tile.aborted) return;
      // The answer before said that it was whole.
      if (tile.state === 'loaded') tile.state = 'reloading';
      return ask();
    };
    const turn = turns.get(tile);
    if (!turn) return ask();
    turn.next ??= turn.answer.then(askAgain, askAgain);
    return turn.next;
  };
}
