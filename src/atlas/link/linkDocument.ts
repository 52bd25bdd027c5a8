/** Resolves the links of a document's text: which features the words name, which checks they ask for. */
import { argumentsOf, checkKey, originOf } from '../checks/checkKinds.ts';
import type { CheckRequest } from '../checks/checkRule.ts';
import type {
  CheckTarget,
  UnlinkedBlock,
  UnlinkedDocument,
  UnlinkedRun,
} from '../documents/unlinkedDocument.ts';
import { nearestNameHint } from '../files/nearestName.ts';
import { reportTo } from '../files/report.ts';
import type { AtlasDocument, Passage, TextRun } from '../model/document.ts';
import type { CheckId, FeatureId } from '../model/ids.ts';
import { type PassagePlace, passageName, readPassagePlace } from '../model/passagePlace.ts';
import type { Problem } from '../model/problem.ts';
import type { FeatureIndex } from './featureIndex.ts';

/** An operand: its words, and the passage that has them. Without one they are of a note, which gives an outside report’s figure. */
export interface Term {
  words: string;
  place: PassagePlace | null;
}

/** All `term:` runs of a document by their names. */
export function termsByName({ id, blocks }: UnlinkedDocument): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const block of blocks) {
    const place = block.type === 'passage' ? { document: id, passage: block.id } : null;
    for (const { target, text: words } of block.runs) {
      for (const name of target?.kind === 'term' ? target.names : []) {
        terms.set(name, [...(terms.get(name) ?? []), { words, place }]);
      }
    }
  }
  return terms;
}

/** The passages, each once, but for this one. */
function otherPassages(places: readonly PassagePlace[], here: PassagePlace): PassagePlace[] {
  const others = new Map(places.map((place) => [passageName(place), place]));
  others.delete(passageName(here));
  return [...others.values()];
}

/** Links a document, with what its links ask for. `speakerIds` is null where speakers could not be read. `usedIds` holds the check ids given so far and grows: ids are unique in the whole atlas. `elsewhere` holds the terms of all documents: for figures that are compared with another document’s. */
export function linkDocument(
  document: UnlinkedDocument,
  index: FeatureIndex,
  speakerIds: string[] | null,
  usedIds: Set<CheckId>,
  elsewhere: ReadonlyMap<string, Term[]> = new Map(),
) {
  const problems: Problem[] = [];
  const requests: CheckRequest[] = [];
  const terms = termsByName(document);
  const report = reportTo(problems, document.file);

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
    const takes = argumentsOf(target.check);
    const mayHave = takes.terms !== undefined || takes.names === 'features-or-terms';
    const operands = target.args.map((name) =>
      mayHave ? (terms.get(name) ?? elsewhere.get(name) ?? []) : [],
    );
    const used = operands.flat();
    const countsTerms = takes.names === 'features-or-terms' && target.args.length === 1 && used.length > 0;
    const args = takes.names === undefined || countsTerms ? target.args : resolveAll(target.args, run.line);
    const key = checkKey(target.check, args);
    let id = key;
    for (let copy = 2; usedIds.has(id); copy++) id = `${key}#${copy}`;
    usedIds.add(id);
    const { least, most } = takes.terms ?? { least: 0, most: Infinity };
    const unfit = operands.findIndex(({ length }) => length < least || length > most);
    if (unfit >= 0) {
      const [name, found] = [target.args[unfit], operands[unfit]?.length];
      const wanted = `at least ${least}${most === Infinity ? '' : ` and at most ${most}`}`;
      report(run.line, 'terms', `“${target.key}” needs ${wanted} runs marked (term:${name}), found ${found}`);
    }
    // What an outside report gives stands in a note; on what it rests, no kind of check can say.
    const common = used.some(({ place }) => place === null) ? undefined : originOf(target.check);
    if (common === undefined ? target.origin === undefined : (target.origin?.origin ?? common) !== common) {
      const advice =
        common === undefined ? 'needs a title that says where' : `says by its kind (${common}) where`;
      report(run.line, 'check-origin', `“${target.key}” ${advice} its computed side comes from`);
    }
    const origin = target.origin ?? { origin: common ?? 'inference', restsOn: '', passages: [], sources: [] };
    const places = [...origin.passages, ...target.args.flatMap((arg) => readPassagePlace(arg) ?? [])];
    const ofTerms = used.flatMap(({ place }) => place ?? []);
    const here = { document: document.id, passage: passage.id };
    const computedFrom = { ...origin, passages: otherPassages([...places, ...ofTerms], here) };
    const words = operands.map((those) => those.map((term) => term.words));
    const request = { id, computedFrom, kind: target.check, args, key, terms: words, document, passage };
    requests.push({ ...request, words: run.text, line: run.line });
    return id;
  }

  function linkRun(run: UnlinkedRun, passage: Passage | null): TextRun {
    const { text, target, start, end } = run;
    const linked: TextRun = { text, ...(start === undefined || end === undefined ? {} : { start, end }) };
    if (target === undefined) return linked;
    if (target.kind === 'features') return { ...linked, features: resolveAll(target.ids, run.line) };
    if (target.kind === 'term') return linked;
    if (target.kind === 'outward') return { ...linked, href: target.href };
    // Notes ask for no checks: where they are read a check is refused.
    return passage === null ? linked : { ...linked, check: checkIn(target, run, passage) };
  }

  function linkBlock(block: UnlinkedBlock): AtlasDocument['blocks'][number] {
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
