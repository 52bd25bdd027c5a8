/** What a check says of its other side must be there; and where it decides, it must be found. */

import type { CheckRequest } from '../checks/checkRule.ts';
import { nearestNameHint } from '../files/nearestName.ts';
import type { Check } from '../model/check.ts';
import { type AtlasDocument, passagesOf } from '../model/document.ts';
import type { WholeFeature } from '../model/feature.ts';
import { passageName } from '../model/passagePlace.ts';
import type { Problem } from '../model/problem.ts';

/** Every passage as `document/p7`. */
export const passageNames = (documents: readonly AtlasDocument[]): string[] =>
  documents.flatMap((document) =>
    passagesOf(document).map(({ id: passage }) => passageName({ document: document.id, passage })),
  );

/** What is missing of the other side, so that a reader cannot look at what confirms the words or differs from them; null where nothing is. */
function missingSide({ verdict, kind, computedFrom }: Check, { terms }: CheckRequest): string | null {
  const { origin, passages, sources } = computedFrom;
  const decides = verdict === 'differs' || verdict === 'holds';
  if (decides && origin === 'report' && sources.length === 0) return 'the ids of the sources';
  if (verdict !== 'differs') return null;
  const isInWords = kind === 'convert' || terms.flat().length > 0;
  return origin === 'elsewhere' && passages.length === 0 && !isInWords ? 'the passages (document/p7)' : null;
}

/** Sides that lead nowhere. `checks` are those of the `requests`, in their order. */
export function sideProblems(
  requests: readonly CheckRequest[],
  checks: readonly Check[],
  features: readonly WholeFeature[],
  documents: readonly AtlasDocument[],
): Problem[] {
  const passages = passageNames(documents);
  return requests.flatMap((request, at): Problem[] => {
    const check = checks[at];
    if (check === undefined) return [];
    const { document, line, key, kind, args } = request;
    const problem = (rule: string, message: string, severity: Problem['severity'] = 'error'): Problem => ({
      severity,
      file: document.file,
      line,
      rule,
      message: `“${key}” ${message}`,
    });
    const unknown = (names: readonly string[], known: readonly string[], rule: string, what: string) =>
      names
        .filter((name) => !known.includes(name))
        .map((name) => problem(rule, `names “${name}”, which is no ${what}.${nearestNameHint(name, known)}`));
    const known = features
      .filter(({ id }) => check.features.includes(id))
      .flatMap(({ sources }) => sources.map(({ id }) => id));
    const { passages: places, sources } = check.computedFrom;
    const missing = missingSide(check, request);
    return [
      ...unknown(kind === 'beside' ? args.slice(1) : [], check.features, 'feature-known', 'feature'),
      ...unknown(places.map(passageName), passages, 'passage-known', 'passage'),
      ...unknown(sources, known, 'check-source', 'source of what it is about'),
      ...(missing === null
        ? []
        : [
            problem('other-side', `${check.verdict}: its title names ${missing} after the origin`, 'warning'),
          ]),
    ];
  });
}
