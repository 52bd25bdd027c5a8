import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGeojson } from '../src/atlas/geojson/checkGeojson.ts';
import { problemLine } from '../src/atlas/geojson/problemLine.ts';
import { loadAtlas } from '../src/atlas/loadAtlas.ts';
import type { Problem } from '../src/atlas/model/problem.ts';
import { loadBaseData } from '../src/basemap/baseData.ts';

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

/** True where every file is accepted, as any GeoJSON. */
function checkFiles(files: string[]): boolean {
  const contents = files.map((file) => ({ file, bytes: read(file) }));
  let accepted = true;
  for (const { file, bytes } of contents) {
    const report = checkGeojson(bytes, file);
    print(report.errors, report.errorCount, 'errors');
    print(report.warnings, report.warningCount, 'warnings');
    if (report.errorCount > 0) accepted = false;
    const counted = `features ${report.featureCount}, errors ${report.errorCount}, warnings ${report.warningCount}`;
    console.log(`${file}: ${report.errorCount > 0 ? 'rejected' : 'accepted'} (${counted})`);
  }
  return accepted;
}

/** True where the whole atlas has no problem: layers, documents, quotations against the lock, links, checks. */
function checkAtlas(geoDir: string): boolean {
  const { atlas, problems } = loadAtlas(geoDir, loadBaseData(geoDir));
  for (const problem of problems) console.log(problemLine({ ...problem, file: join(geoDir, problem.file) }));
  if (problems.length > 0 || atlas === null) return false;
  const { features, documents, checks } = atlas;
  console.log(
    `${geoDir}: accepted (features ${features.length}, documents ${documents.length}, checks ${checks.length})`,
  );
  return true;
}

const files = process.argv.slice(2);
const option = files.find((file) => file.startsWith('-'));
if (option === '--help') {
  console.log(USAGE);
  process.exit(0);
}
if (option) giveUp(`unknown option ${option}\n${USAGE}`);
const accepted = files.length > 0 ? checkFiles(files) : checkAtlas(process.env.GEO_DIR ?? 'geo');
process.exitCode = accepted ? 0 : 1;
