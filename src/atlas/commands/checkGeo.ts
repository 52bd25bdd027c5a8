import { readFileSync } from 'node:fs';
import { printable } from '../geojson/quote.ts';
import { type JudgeView, loadAtlas } from '../loadAtlas.ts';
import type { BaseData } from '../model/baseData.ts';
import { checkOwn } from '../ownFiles/checkOwn.ts';
import { lineIn } from '../problemReport.ts';
import type { Command } from './command.ts';

const USAGE = `usage: npm run check:geo [-- FILE…]
  with files: checks each as the page checks a reader's own (GeoJSON, and what is read as such);
              warnings are printed and accepted
  without:    checks the atlas in geo/ (or in $GEO_DIR), where warnings are errors`;

/** Problems shown of each file; all are counted. */
const SHOWN = 200;

function print(lines: readonly string[], count: number, what: string): void {
  for (const line of lines.slice(0, SHOWN)) console.log(line);
  if (count > SHOWN) console.log(`… and ${count - SHOWN} more ${what}`);
}

/** Says why nothing can be checked; the exit code. */
function refuse(message: string): 2 {
  console.error(message);
  return 2;
}

async function checkFiles(files: string[]): Promise<0 | 1 | 2> {
  const contents: [file: string, bytes: Uint8Array][] = [];
  for (const file of files)
    try {
      contents.push([file, readFileSync(file)]);
    } catch (error) {
      const reason = error instanceof Error ? error.message : error;
      return refuse(printable(`${file}: cannot be read (${reason})`));
    }
  let code: 0 | 1 = 0;
  for (const [file, bytes] of contents) {
    const report = await checkOwn(bytes, file);
    print(report.errors, report.errorCount, 'errors');
    print(report.warnings, report.warningCount, 'warnings');
    if (report.errorCount > 0) code = 1;
    const counted = `features ${report.featureCount}, errors ${report.errorCount}, warnings ${report.warningCount}`;
    console.log(`${printable(file)}: ${report.errorCount > 0 ? 'rejected' : 'accepted'} (${counted})`);
  }
  return code;
}

/** True where the whole atlas has no problem: layers, documents, quotations against the lock, links, checks. */
function checkAtlas(geoDir: string, base: BaseData, judgeView: JudgeView): boolean {
  const { atlas, problems } = loadAtlas(geoDir, base, { judgeView });
  for (const problem of problems) console.log(lineIn(geoDir, problem));
  if (problems.length > 0 || atlas === null) return false;
  const { features, documents, checks } = atlas;
  console.log(
    `${geoDir}: accepted (features ${features.length}, documents ${documents.length}, checks ${checks.length})`,
  );
  return true;
}

/**
 * `npm run check:geo`: ends with 0 where all is accepted, with 1 where something is rejected, with 2 where nothing could
 * be checked.
 */
export const checkGeo =
  (baseOf: (geoDir: string) => BaseData, judgeView: JudgeView = () => []): Command<Promise<number>> =>
  async (args, geoDir) => {
    const option = args.find((file) => file.startsWith('-'));
    if (option === '--help') {
      console.log(USAGE);
      return 0;
    }
    if (option) return refuse(`unknown option ${option}\n${USAGE}`);
    if (args.length > 0) return checkFiles(args);
    return checkAtlas(geoDir, baseOf(geoDir), judgeView) ? 0 : 1;
  };
