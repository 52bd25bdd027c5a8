import { expect, it } from 'vitest';
import { fetchedOnce } from './fetchedOnce.ts';

it('asks once for each key, however many want it', async () => {
  const asked: string[] = [];
  const text = fetchedOnce(async (id: string) => {
    asked.push(id);
    return `text of ${id}`;
  });
  const both = await Promise.all([text('a'), text('a'), text('b')]);
  expect(both).toEqual(['text of a', 'text of a', 'text of b']);
  expect(await text('a')).toBe('text of a');
  expect(asked).toEqual(['a', 'b']);
});

it('forgets a failure, and asks again', async () => {
  let fails = true;
  const sketch = fetchedOnce(async () => {
    if (fails) throw new Error('away');
    return 'sketch';
  });
  const first = sketch();
  expect(sketch()).toBe(first);
  await expect(first).rejects.toThrow('away');
  fails = false;
  await expect(sketch()).resolves.toBe('sketch');
});
