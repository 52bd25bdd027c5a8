/** Where the items of a collection stand. */
export const items = '@items';

/** A collection as JSON, an item at a time and on a line of its own; `whole` is all else, with `items` in their place. */
export function* jsonOfItems(whole: object, all: Iterable<object>): Generator<string> {
  const [before = '', after = ''] = JSON.stringify(whole).split(JSON.stringify(items));
  yield `${before}[`;
  let mark = '';
  for (const item of all) {
    yield `${mark}\n${JSON.stringify(item)}`;
    mark = ',';
  }
  yield `]${after}\n`;
}
