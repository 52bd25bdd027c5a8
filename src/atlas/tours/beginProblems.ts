import { reportTo } from '../files/report.ts';
import type { Beginning } from '../model/atlas.ts';
import type { TourId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { KnownToTours } from './knownToTours.ts';
import { viewProblems } from './viewProblems.ts';

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
