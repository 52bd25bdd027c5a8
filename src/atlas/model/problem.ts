/** Something wrong with the data: what, where, and what to do. */
export interface Problem {
  severity: 'error' | 'warning';
  /** Relative to the folder that was read. */
  file: string;
  /** 1-based. */
  line?: number;
  /** 0-based place in the collection. */
  featureIndex?: number;
  featureId?: string;
  /** Rule's name, such as `ring-closed`. */
  rule: string;
  message: string;
}
