/** A command line: prints, and gives the exit code. Called in the process by tests. */
export type Command<Code extends number | Promise<number> = number> = (
  args: string[],
  geoDir: string,
) => Code;

/** Runs a command on this process's arguments and on `GEO_DIR`. */
export async function runCommand(command: Command<number | Promise<number>>): Promise<void> {
  process.exitCode = await command(process.argv.slice(2), process.env.GEO_DIR ?? 'geo');
}
