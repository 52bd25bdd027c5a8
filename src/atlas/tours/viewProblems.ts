import { type Report, reportTo } from '../files/report.ts';
import type { FeatureIndex } from '../link/featureIndex.ts';
import type { Beginning } from '../model/atlas.ts';
import { type AtlasDocument, passageAt, type Speaker } from '../model/document.ts';
import type { FeatureId, TourId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { WrittenLink } from './parseTour.ts';

/** All that a tour may name. */
export interface KnownToTours {
  index: FeatureIndex;
  documents: readonly AtlasDocument[];
  /** The features that are on the map. */
  placed: Pick<ReadonlySet<FeatureId>, 'has'>;
  speakers: readonly Speaker[];
}

/**
 * Reports what of a step's view does not exist: features and passages. The other parameters are for
 * who reads links: see `JudgeView`.
 */
export function viewProblems({ url, line }: WrittenLink, known: KnownToTours, report: Report): void {
  const query = new URLSearchParams(url);
  const say = (message: string) => report(line, 'tour-view', message);
  const select = query.get('select');
  if (select !== null && known.index.resolve(select) === null && !known.index.isFaulty(select))
    say(`The view selects “${select}”, which is no feature.${known.index.hint(select)}`);
  const read = query.get('read');
  const passage = query.get('passage');
  if (passage !== null && !passageAt(known.documents, { document: read ?? '', passage }))
    say(`The view shows passage “${passage}”, which “${read ?? ''}” does not have.`);
  for (const key of ['tour', 'step']) {
    if (query.has(key)) say(`The view holds “${key}”, which the page adds itself. Take it out.`);
  }
  if (select === null && read === null && !query.has('at') && !query.has('layers'))
    say('The view names nothing to show: select, read, layers or at.');
}

/** Reports what the places to begin lead to and does not exist. A place to begin is a view, as a tour's step has it, or a tour. */
export function beginProblems(
  begin: readonly Beginning[],
  known: KnownToTours,
  tours: readonly TourId[],
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  return begin.flatMap(({ title, view }, place) => {
    const line = lineOf(['begin', place, 'view']);
    const problems: Problem[] = [];
    const report = reportTo(problems, 'atlas.json');
    const say = (rule: string, message: string) => report(line, rule, `“${title}”: ${message}`);
    const tour = new URLSearchParams(view).get('tour');
    if (tour === null)
      viewProblems({ url: view, line: 0 }, known, (_line, rule, message) => say(rule, message));
    else if (!tours.includes(tour)) say('begin-tour', `there is no guided reading “${tour}”.`);
    return problems;
  });
}
