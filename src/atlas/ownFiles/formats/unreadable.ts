/** Why a file of another format cannot be read: one line, for the reader. */
export class Unreadable extends Error {}
