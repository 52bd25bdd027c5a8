/** Resolves the links of a document's text: which features the words name, which checks they ask for. */
import type {
  CheckTarget,
  UnlinkedBlock,
  UnlinkedDocument,
  UnlinkedRun,
} from '../documents/unlinkedDocument.ts';
import { nearestNameHint } from '../features/nearestName.ts';
import type { CheckKind } from '../model/check.ts';
import type { AtlasDocument, Passage, TextRun } from '../model/document.ts';
import type { CheckId, FeatureId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { FeatureIndex } from './featureIndex.ts';

/** A figure in a passage that is to be checked, its feature names resolved. */
export interface CheckRequest {
  id: CheckId;
  kind: CheckKind;
  /** Feature ids, dates or the name of terms, as the kind asks; names that are no feature's are left out. */
  args: string[];
  /** `kind:args` with aliases resolved: equal for all that ask the same. */
  key: string;
  /** Words of the operands `term:NAME` that share this check's name, in the order of the text. */
  terms: string[];
  document: UnlinkedDocument;
  passage: Passage;
  words: string;
  /** Line of the Markdown file. */
  line: number;
}

/** A document with its links resolved, and what they ask for. */
export interface LinkedDocument {
  document: AtlasDocument;
  requests: CheckRequest[];
  problems: Problem[];
}

const FEATURE_ARGS: Record<CheckKind, boolean> = {
  measure: true,
  overlap: true,
  together: true,
  duration: true,
  count: true,
  weekday: false,
  interval: false,
  sum: false,
  product: false,
  ratio: false,
  change: false,
  convert: false,
};

const TWO_FEATURES: CheckKind[] = ['measure', 'overlap', 'together'];
/** Checks that compute with the words of `term:` runs; those of two may have no more. */
const OF_TERMS: CheckKind[] = ['sum', 'product', 'ratio', 'change'];
const OF_TWO_TERMS: CheckKind[] = ['change'];

/** The target of a check as a key; the one form in which checks and the `from` of features are compared. */
export function checkKey(kind: CheckKind, args: string[]): string {
  if (TWO_FEATURES.includes(kind)) return `${kind}:${args.join('..')}`;
  return `${kind}:${args.join(kind === 'interval' ? '/' : '+')}`;
}

const runsOf = (blocks: UnlinkedBlock[]): UnlinkedRun[] =>
  blocks.flatMap((block) => (block.type === 'heading' ? [] : block.runs));

/** Words of all `term:` runs by their name. */
function termsByName(document: UnlinkedDocument): Map<string, string[]> {
  const terms = new Map<string, string[]>();
  for (const { target, text } of runsOf(document.blocks)) {
    if (target?.kind === 'term') terms.set(target.name, [...(terms.get(target.name) ?? []), text]);
  }
  return terms;
}

/** Links a document. `speakerIds` is null where speakers could not be read. `usedIds` holds the check ids given so far and grows: ids are unique in the whole atlas. */
export function linkDocument(
  document: UnlinkedDocument,
  index: FeatureIndex,
  speakerIds: string[] | null,
  usedIds: Set<CheckId>,
): LinkedDocument {
  const problems: Problem[] = [];
  const requests: CheckRequest[] = [];
  const terms = termsByName(document);
  const report = (line: number, rule: string, message: string) =>
    problems.push({ severity: 'error', file: document.file, line, rule, message });

  function resolveAll(names: string[], line: number): FeatureId[] {
    return names.flatMap((name) => {
      const id = index.resolve(name);
      if (id !== null) return [id];
      // A name whose feature was rejected stays: its own problem is reported already.
      if (index.isFaulty(name)) return [name];
      report(line, 'feature-known', `there is no feature “${name}”.${index.hint(name)}`);
      return [];
    });
  }

  function checkIn(target: CheckTarget, run: UnlinkedRun, passage: Passage): CheckId {
    const countsTerms =
      target.check === 'count' && target.args.length === 1 && terms.has(target.args[0] ?? '');
    const args = FEATURE_ARGS[target.check] && !countsTerms ? resolveAll(target.args, run.line) : target.args;
    const key = checkKey(target.check, args);
    let id = key;
    for (let copy = 2; usedIds.has(id); copy++) id = `${key}#${copy}`;
    usedIds.add(id);
    const operands = terms.get(target.args[0] ?? '') ?? [];
    const tooFew = OF_TERMS.includes(target.check) && operands.length < 2;
    if (tooFew || (OF_TWO_TERMS.includes(target.check) && operands.length > 2)) {
      report(
        run.line,
        'terms',
        `“${target.key}” needs two runs marked (term:${target.args[0]}), found ${operands.length}`,
      );
    }
    const request = { id, kind: target.check, args, key, terms: operands, document, passage };
    requests.push({ ...request, words: run.text, line: run.line });
    return id;
  }

  function linkRun(run: UnlinkedRun, passage: Passage | null): TextRun {
    const { text, target, start, end } = run;
    const linked: TextRun = { text, ...(start === undefined || end === undefined ? {} : { start, end }) };
    if (target === undefined) return linked;
    if (target.kind === 'features') return { ...linked, features: resolveAll(target.ids, run.line) };
    if (target.kind === 'term') return { ...linked, term: target.name };
    if (target.kind === 'outward') return { ...linked, href: target.href };
    // Notes ask for no checks: where they are read a check is refused.
    return passage === null ? linked : { ...linked, check: checkIn(target, run, passage) };
  }

  function linkBlock(block: UnlinkedBlock): AtlasDocument['blocks'][number] {
    if (block.type === 'heading') {
      const { type, text, start, end, gap } = block;
      return { type, text, start, end, gap };
    }
    if (block.type === 'note') return { type: 'note', runs: block.runs.map((run) => linkRun(run, null)) };
    const { attribution, runs, ...rest } = block;
    const passage: Passage = { ...rest, runs: [] };
    const { speaker } = passage.voice;
    if (speaker !== undefined && speakerIds?.includes(speaker) === false) {
      const hint = nearestNameHint(speaker, speakerIds);
      report(
        attribution?.line ?? block.line,
        'speaker-known',
        `there is no speaker “${speaker}” in speakers.json.${hint}`,
      );
    }
    passage.runs = runs.map((run) => linkRun(run, passage));
    return passage;
  }

  const { file: _file, blocks, ...summary } = document;
  return { document: { ...summary, blocks: blocks.map(linkBlock) }, requests, problems };
}
