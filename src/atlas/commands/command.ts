/** A command line: prints, and gives the exit code. Called in the process by tests. */
export type Command<Code extends number | Promise<number> = number> = (
  args: string[],
  geoDir: string,
) => Code;
