/**
 * The same as `fetch`, asked once for each key: every caller gets the promise that is under way or has come. A failure is
 * forgotten, so that the next call tries again. What is one thing only takes no key.
 */
export function fetchedOnce<Value, Key extends [] | [string] = []>(
  fetch: (...key: Key) => Promise<Value>,
): (...key: Key) => Promise<Value> {
  const known = new Map<string | undefined, Promise<Value>>();
  return (...key) => {
    const asked = known.get(key[0]) ?? fetch(...key);
    known.set(key[0], asked);
    asked.then(
      (value) => hasCome(asked, value),
      () => {
        if (known.get(key[0]) === asked) known.delete(key[0]);
      },
    );
    return asked;
  };
}

/** Marks a promise as React does one it has waited for: what uses it does not wait once more. Gives the promise. */
export const hasCome = <Value>(asked: Promise<Value>, value: Value): Promise<Value> =>
  Object.assign(asked, { status: 'fulfilled', value });
