import type { Problem } from '../model/problem.ts';
import { clip, printable } from './quote.ts';
import { errorKindOf, RULES, type RuleName } from './rules.ts';

/** Where in the file: all that is known of it. */
export interface Place {
  /** 1-based. */
  line?: number;
  /** 0-based. */
  featureIndex?: number;
  featureId?: string;
}

/** Says that a rule is broken. The message is made only if it will be shown. */
export type Report = (rule: RuleName, message: () => string) => void;

/** Problems kept of each severity; those beyond are counted only. */
const KEPT = 1000;
/** Leaves room for the place within a line of 200 characters. */
const MESSAGE_LENGTH = 150;

/** Collects what is wrong with one file. */
export interface Findings {
  /** Without a place, the start of the file. */
  add(rule: RuleName, message: string, place?: Place): void;
  /** Runs `check`; a rule it reports several times becomes one problem that says how many times. True if none rejects. */
  at(place: Place, check: (report: Report) => void): boolean;
  /** In the order of lines; at most 1,000. */
  errors: Problem[];
  warnings: Problem[];
  /** All errors, also those not listed. A rule broken several times within one feature counts once. */
  errorCount: number;
  warningCount: number;
  /** Errors that are no single feature's: where there are any, no feature of the file is to be trusted. */
  fileErrorCount: number;
}

function severityOf(rule: RuleName, strict: boolean): Problem['severity'] | null {
  const policy = RULES[rule];
  if (policy === 'curated') return strict ? 'error' : null;
  if (policy === 'mention') return strict ? null : 'warning';
  return errorKindOf(rule) || (policy === 'warn' && strict) ? 'error' : 'warning';
}

/** Empty findings for one file. `strict` is the policy for curated files. */
export function startFindings(file: string, strict: boolean): Findings {
  const none = { errorCount: 0, warningCount: 0, fileErrorCount: 0 };
  const findings: Findings = { add, at, errors: [], warnings: [], ...none };

  function add(rule: RuleName, message: string, place: Place = { line: 1 }): void {
    const severity = severityOf(rule, strict);
    if (!severity) return;
    const list = severity === 'error' ? findings.errors : findings.warnings;
    if (severity === 'error') findings.errorCount++;
    else findings.warningCount++;
    if (severity === 'error' && place.featureIndex === undefined) findings.fileErrorCount++;
    if (list.length >= KEPT) return;
    list.push({ severity, file, ...place, rule, message: clip(printable(message), MESSAGE_LENGTH) });
  }

  function at(place: Place, check: (report: Report) => void): boolean {
    const found = new Map<RuleName, { message: string; count: number }>();
    check((rule, message) => {
      const before = found.get(rule);
      if (before) before.count++;
      else found.set(rule, { message: message(), count: 1 });
    });
    let sound = true;
    for (const [rule, { message, count }] of found) {
      const more = count > 1 ? ` (and ${count - 1} more)` : '';
      add(rule, clip(printable(message), MESSAGE_LENGTH - more.length) + more, place);
      if (errorKindOf(rule)) sound = false;
    }
    return sound;
  }

  return findings;
}
