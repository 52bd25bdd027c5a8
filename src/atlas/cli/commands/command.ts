/** A command line: prints, and gives the exit code. Called in the process by tests. */
export type Command = (args: string[], geoDir: string) => number;

/** Runs a command on this process's arguments and on `GEO_DIR`. */
export function runCommand(command: Command): void {
  process.exitCode = command(process.argv.slice(2), process.env.GEO_DIR ?? 'geo');
}
