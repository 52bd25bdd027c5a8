/** Why a file of another format cannot be read: a reason of one line for the reader, and the line of the file where there is one. */
export class Unreadable extends Error {
  readonly line: number | null;
  constructor(message: string, line: number | null = null) {
    super(message);
    this.line = line;
  }
}

/** What was thrown while a file was read, as a reason: our own as it is, a library's as damage to this kind of file. */
export const asDamage = (error: unknown, what: string): Unreadable =>
  error instanceof Unreadable ? error : new Unreadable(`${what} is damaged${saidIn(error)}`);

/** What a library says of a fault, in brackets; nothing where the words are the engine's own, which differ between browsers. */
export const saidIn = (error: unknown): string =>
  error instanceof Error && error.constructor === Error ? ` (${error.message})` : '';
