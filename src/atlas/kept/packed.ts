/** So many members stay open once they were asked for: a shape is asked for again and again while it is measured. */
const mostOpen = 50;

/** The last to have been asked for, by their bytes, the latest at the end. */
const open = new Map<Buffer, unknown>();

/**
 * The same object, of which one member lies packed until it is asked for: shapes and texts of a large atlas do not fit into memory as
 * objects. The member is what JSON can tell, may be another object each time, and must not be changed. What is packed already is given back.
 */
export function packed<Whole extends object>(whole: Whole, key: keyof Whole): Whole {
  if (Object.getOwnPropertyDescriptor(whole, key)?.get) return whole;
  const bytes = Buffer.from(JSON.stringify(whole[key]));
  const get = (): unknown => {
    const value = open.get(bytes) ?? JSON.parse(bytes.toString());
    open.delete(bytes);
    open.set(bytes, value);
    const [oldest] = open.keys();
    if (oldest && open.size > mostOpen) open.delete(oldest);
    return value;
  };
  return Object.defineProperty({ ...whole }, key, { get, enumerable: true });
}
