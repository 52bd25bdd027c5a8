import type { Problem } from '../model/problem.ts';
import { checkBox } from './boundingBox.ts';
import { decode } from './bytes.ts';
import { checkOwnRules, checkShape } from './checkFeature.ts';
import { checkCrs } from './coordinateSystem.ts';
import { canonicalFault, checkExtraMembers } from './curatedForm.ts';
import { idRegister, shownId } from './featureIds.ts';
import { type Findings, startFindings } from './findings.ts';
import { foreignText } from './foreignFormats.ts';
import { type Guarded, guardAll } from './guardAll.ts';
import { type GeoFeature, guardRoot, type Root } from './guards.ts';
import { LIMITS, type Limits } from './limits.ts';
import { checkForeign } from './members.ts';
import { errorKindOf } from './rules.ts';
import { type Scan, scan } from './scan.ts';
import { checkStructure } from './structure.ts';

export interface CheckOptions {
  /** The policy for curated files: nearly all warnings are errors, and the text must be in canonical form. */
  strict?: boolean;
  /** Limits other than `LIMITS`. */
  limits?: Partial<Limits>;
  /** Told again and again how much is done: a share from 0 to 1. */
  onProgress?: (share: number) => void;
}

/** A feature that nothing rejects, with its place. */
interface CheckedFeature {
  feature: GeoFeature;
  /** 1-based line where it starts. */
  line: number;
  /** 0-based place in the collection. */
  index: number;
}

/** What was found in one file. The file is accepted if there are no errors. */
export interface GeojsonReport extends Omit<Findings, 'add' | 'at'> {
  /**
   * Features the general policy does not reject, even where others are rejected, so that later rules can speak in the
   * same run. Use them only if `errors` is empty, or if a reader asked for what can be read.
   */
  features: CheckedFeature[];
  /** Elements of the collection, sound or not. */
  featureCount: number;
}

type Read = Pick<GeojsonReport, 'features' | 'featureCount'>;
const NOTHING: Read = { features: [], featureCount: 0 };

interface Run {
  limits: Limits;
  findings: Findings;
  strict: boolean;
  onProgress: (share: number) => void;
}

/** Roughly, shares of the time that a file of many features takes: read and scanned, parsed, guarded; the rest is its features. */
const DONE = { scanned: 0.3, parsed: 0.45, guarded: 0.55 };
/** Features between two reports of progress. */
const STRIDE = 1000;

function addScanFaults(result: Scan, elements: unknown[], findings: Findings): void {
  for (const { rule, line, featureIndex, message, count } of result.faults) {
    const featureId = featureIndex === undefined ? undefined : shownId(elements[featureIndex]);
    findings.add(rule, count > 1 ? `${message} (and ${count - 1} more)` : message, {
      line,
      featureIndex,
      featureId,
    });
  }
}

function checkCollection(root: Root, guarded: Guarded[], line: number, findings: Findings): void {
  if (root.kind !== 'FeatureCollection') return;
  const geometries = guarded.map(({ feature }) => feature.geometry);
  findings.at({ line }, (report) => {
    checkForeign(root.object, 'FeatureCollection', report);
    checkExtraMembers(root.object, ['type', 'features'], report);
    checkCrs(root.object, report);
    checkBox(
      root.object,
      geometries.filter((geometry) => geometry !== null),
      report,
    );
  });
}

/** Steps 4 to 7, feature by feature. */
function checkFeatures(guarded: Guarded[], { limits, findings, onProgress }: Run): CheckedFeature[] {
  const checkId = idRegister();
  const budget = { work: limits.ogcWork };
  const features: CheckedFeature[] = [];
  for (const [done, { feature, place, index, positions }] of guarded.entries()) {
    if (done % STRIDE === 0) onProgress(DONE.guarded + ((1 - DONE.guarded) * done) / guarded.length);
    const structured = findings.at(place, (report) => checkStructure(feature, positions, report));
    const sound = findings.at(place, (report) => {
      checkId(feature.id, index, report);
      if (structured) checkOwnRules(feature, report);
    });
    if (!structured || !sound) continue;
    findings.at(place, (report) => checkShape(feature, limits, budget, report));
    features.push({ feature, line: place.line ?? 1, index });
  }
  return features;
}

/** Steps 2 to 7. */
function checkText(bytes: Uint8Array, text: string, run: Run): Read {
  const { findings, limits } = run;
  const foreign = foreignText(text);
  if (foreign) {
    findings.add('json-syntax', foreign);
    return NOTHING;
  }
  const scanned = scan(text, limits.depth);
  run.onProgress(DONE.scanned);
  const { rootLine, featureLines } = scanned;
  const count = featureLines.length;
  if (count > limits.features) {
    const message = `${count} features; at most ${limits.features} are read: split the file`;
    findings.add('feature-count', message, { line: rootLine });
    return { ...NOTHING, featureCount: count };
  }
  let root: Root | null = null;
  if (scanned.complete) {
    const value: unknown = JSON.parse(text);
    run.onProgress(DONE.parsed);
    findings.at({ line: rootLine }, (report) => {
      root = guardRoot(value, report);
    });
  }
  // The assignment above happens within a function, which the compiler does not follow.
  const found = root as Root | null;
  addScanFaults(scanned, found?.features ?? [], findings);
  if (!found) return NOTHING;
  const lineOf = (index: number) =>
    found.kind === 'FeatureCollection' ? (featureLines[index] ?? rootLine) : rootLine;
  const featureCount = found.features.length;
  const guarded = guardAll(found, lineOf, rootLine, limits, findings);
  run.onProgress(DONE.guarded);
  if (!guarded) return { ...NOTHING, featureCount };
  const misread = new Set(scanned.faults.filter(({ rule }) => errorKindOf(rule)).map((f) => f.featureIndex));
  const features = checkFeatures(guarded, run).filter(({ index }) => !misread.has(index));
  checkCollection(found, guarded, rootLine, findings);
  if (run.strict && features.length === featureCount) {
    const whole = features.map(({ feature }) => feature);
    const fault = canonicalFault(bytes, found.kind, whole);
    if (fault) findings.add('canonical', fault.message, fault.place);
  }
  return { features, featureCount };
}

/**
 * Checks a GeoJSON file (RFC 7946): bytes, JSON, structure, our own rules, valid polygons, winding. For any bytes
 * it returns and never throws. Text within the file is data: nothing of it is followed, fetched or run.
 * Used by the build, by `npm run check:geo` and by the page, so that all three give the same verdict.
 * `fileName` is repeated in each problem.
 */
export function checkGeojson(bytes: Uint8Array, fileName: string, options: CheckOptions = {}): GeojsonReport {
  const strict = options.strict ?? false;
  const findings = startFindings(fileName, strict);
  const { onProgress = () => {} } = options;
  const run: Run = { limits: { ...LIMITS, ...options.limits }, findings, strict, onProgress };
  let read = NOTHING;
  try {
    const text = decode(bytes, run.limits, findings);
    if (text !== null) read = checkText(bytes, text, run);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    findings.add('unreadable', `the file could not be checked (${reason})`);
  }
  const byLine = (a: Problem, b: Problem) =>
    (a.line ?? 0) - (b.line ?? 0) || (a.featureIndex ?? -1) - (b.featureIndex ?? -1);
  const { errors, warnings, errorCount, warningCount, fileErrorCount } = findings;
  const counts = { errorCount, warningCount, fileErrorCount };
  return { errors: errors.sort(byLine), warnings: warnings.sort(byLine), ...counts, ...read };
}
