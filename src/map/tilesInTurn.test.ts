import type { GeoJSONSource } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { tilesInTurn } from './tilesInTurn.ts';

type Tile = Parameters<GeoJSONSource['loadTile']>[0];
const tileOf = (state = 'loaded') => ({ state }) as Tile;

/** A source whose worker answers when told: the nth question, counted from 0. */
function sourceInTurn() {
  const answers: { resolve(): void; reject(error: Error): void }[] = [];
  const source: Pick<GeoJSONSource, 'loadTile'> = {
    async loadTile(tile) {
      await new Promise<void>((resolve, reject) => answers.push({ resolve, reject }));
      tile.state = 'loaded';
    },
  };
  tilesInTurn(source);
  return { source: source as GeoJSONSource, answers };
}

test('what changes while the worker is at a tile is asked for once, when it has answered', async () => {
  const { source, answers } = sourceInTurn();
  const tile = tileOf();
  const first = source.loadTile(tile);
  const later = [source.loadTile(tile), source.loadTile(tile)];
  expect(answers).toHaveLength(1);
  answers[0]?.resolve();
  await first;
  await expect.poll(() => answers.length).toBe(2);
  // Not at rest in between, nor taken for it.
  expect(tile.state).toBe('reloading');
  answers[1]?.resolve();
  await Promise.all(later);
  expect(tile.state).toBe('loaded');
  void source.loadTile(tile);
  expect(answers).toHaveLength(3);
});

test('tiles do not wait for each other, nor for an answer that failed', async () => {
  const { source, answers } = sourceInTurn();
  const tile = tileOf();
  const failing = source.loadTile(tile);
  void source.loadTile(tileOf());
  expect(answers).toHaveLength(2);
  const next = source.loadTile(tile);
  answers[0]?.reject(new Error('gone'));
  await expect(failing).rejects.toThrow('gone');
  await expect.poll(() => answers.length).toBe(3);
  answers[2]?.resolve();
  await next;
});

test('a tile that left meanwhile is not asked for', async () => {
  const { source, answers } = sourceInTurn();
  const tile = tileOf();
  const first = source.loadTile(tile);
  const next = source.loadTile(tile);
  tile.aborted = true;
  answers[0]?.resolve();
  await Promise.all([first, next]);
  expect(answers).toHaveLength(1);
});
