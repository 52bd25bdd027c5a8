import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGeojson } from '../geojson/checkGeojson.ts';
import { problemLine } from '../geojson/problemLine.ts';
import type { Problem } from '../model.ts';

const USAGE = `usage: npm run check:geo [-- FILE…]
  with files: checks each as any GeoJSON; warnings are printed and accepted
  without:    checks the atlas in geo/ (or in $GEO_DIR), where warnings are errors`;

/** Problems shown of each file; all are counted. */
const SHOWN = 200;

/** Prints to the error stream and ends with 2: nothing was checked. */
function giveUp(message: string): never {
  console.error(message);
  process.exit(2);
}

function print(problems: Problem[], count: number, what: string): void {
  for (const problem of problems.slice(0, SHOWN)) console.log(problemLine(problem));
  if (count > SHOWN) console.log(`… and ${count - SHOWN} more ${what}`);
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    giveUp(`${file}: cannot be read (${error instanceof Error ? error.message : error})`);
  }
}

/** True where every file is accepted. */
function checkFiles(files: string[], strict: boolean): boolean {
  const contents = files.map((file) => ({ file, bytes: read(file) }));
  let accepted = true;
  for (const { file, bytes } of contents) {
    const report = checkGeojson(bytes, file, { strict });
    print(report.errors, report.errorCount, 'errors');
    print(report.warnings, report.warningCount, 'warnings');
    if (report.errorCount > 0) accepted = false;
    const counted = [`${report.errorCount} errors`, `${report.warningCount} warnings`].join(', ');
    console.log(
      `${file}: ${report.errorCount > 0 ? 'rejected' : 'accepted'}, ${report.featureCount} features, ${counted}`,
    );
  }
  return accepted;
}

/** The curated files. The whole atlas is checked from here once it has a loader. */
function checkAtlas(geoDir: string): boolean {
  const layers = join(geoDir, 'layers');
  if (!existsSync(layers)) giveUp(`${layers}: no such folder\n${USAGE}`);
  const files = readdirSync(layers).filter((name) => name.endsWith('.geojson'));
  return checkFiles(
    files.sort().map((name) => join(layers, name)),
    true,
  );
}

const files = process.argv.slice(2);
const option = files.find((file) => file.startsWith('-'));
if (option === '--help') {
  console.log(USAGE);
  process.exit(0);
}
if (option) giveUp(`unknown option ${option}\n${USAGE}`);
const accepted = files.length > 0 ? checkFiles(files, false) : checkAtlas(process.env.GEO_DIR ?? 'geo');
process.exitCode = accepted ? 0 : 1;
