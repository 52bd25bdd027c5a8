import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whatever JSON gives back as it was. */
type Answer = object | null;

/** Bytes; a file grown larger, by edits of the data over months, is begun anew. */
const LARGEST = 64e6;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/**
 * Answers to questions that take long, kept in a file between runs: one line for each, with the hash of
 * its question and a checksum. A line that was damaged or cut short is asked for anew. Several processes
 * may write to it at once.
 */
export class KeptAnswers {
  readonly #file: string;
  /** By question: checksum and JSON of the answer. */
  #lines: Map<string, string> | undefined;
  #hasWritten = false;

  /**
   * `file` stands alone in its folder and is named after everything but the question that the answers
   * depend on: files of other names are removed when the first answer is written.
   */
  constructor(file: string) {
    this.#file = file;
  }

  /** The answer kept, else what `ask` gives, kept from now on. Nothing is kept of a question that throws. */
  answer<T extends Answer>(question: string, ask: () => T): T {
    this.#lines ??= readLines(this.#file);
    const key = digest(question);
    const known = soundJson(key, this.#lines.get(key) ?? '');
    if (known !== null) return JSON.parse(known) as T;
    const answer = ask();
    const json = JSON.stringify(answer);
    const line = `${digest(key + json)} ${json}`;
    this.#lines.set(key, line);
    this.#append(`${key} ${line}`);
    return answer;
  }

  #append(line: string): void {
    try {
      if (!this.#hasWritten) removeOthers(this.#file);
      this.#hasWritten = true;
      // A line break on either side: another process may have died in the middle of a line.
      appendFileSync(this.#file, `\n${line}\n`);
    } catch {
      // A read-only checkout: the next start asks again.
    }
  }
}

/** The JSON of a line if it is what was written for this question. */
function soundJson(key: string, line: string): string | null {
  const json = line.slice(33);
  return json !== '' && line.startsWith(`${digest(key + json)} `) ? json : null;
}

function readLines(file: string): Map<string, string> {
  try {
    if (statSync(file).size > LARGEST) rmSync(file);
    const lines = readFileSync(file, 'utf8').split('\n');
    return new Map(lines.map((line) => [line.slice(0, 32), line.slice(33)]));
  } catch {
    return new Map();
  }
}

function removeOthers(file: string): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (join(folder, name) !== file) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
