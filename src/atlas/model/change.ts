/** A dated change of what the atlas means. */
export interface Change {
  /** Its day and a hash of its words: the same while both are. */
  id: string;
  /** A day, ISO 8601. */
  date: string;
  /** What changed, in English. */
  says: string;
  /**
   * What it bears on: ids of features, `documents/ID`, `DOCUMENT/p1` for a passage, `tours/ID`. Older ids are resolved;
   * what is no longer there is left out.
   */
  touches: string[];
}
