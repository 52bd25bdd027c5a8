import type { Report } from '../files/report.ts';
import type { KnownToTours } from './knownToTours.ts';
import type { WrittenLink } from './parseTour.ts';

/**
 * Reports what of a step's view does not exist: features, documents, passages, layers. The other parameters are for
 * who reads links: see `JudgeView`.
 */
export function viewProblems({ url, line }: WrittenLink, known: KnownToTours, report: Report): void {
  const query = new URLSearchParams(url);
  const say = (message: string) => report(line, 'tour-view', message);
  const select = query.get('select');
  if (select !== null && known.index.resolve(select) === null && !known.index.isFaulty(select))
    say(`The view selects “${select}”, which is no feature.${known.index.hint(select)}`);
  const read = query.get('read');
  const passages = read === null ? undefined : known.passages.get(read);
  if (read !== null && !passages) say(`The view reads “${read}”, which is no document.`);
  const passage = query.get('passage');
  if (passage !== null && !passages?.has(passage))
    say(`The view shows passage “${passage}”, which “${read ?? ''}” does not have.`);
  for (const layer of query.get('layers')?.split(',') ?? []) {
    if (!known.layers.has(layer)) say(`The view shows the layer “${layer}”, which is not in atlas.json.`);
  }
  for (const key of ['tour', 'step']) {
    if (query.has(key)) say(`The view holds “${key}”, which the page adds itself. Take it out.`);
  }
  if (select === null && read === null && !query.has('at') && !query.has('layers'))
    say('The view names nothing to show: select, read, layers or at.');
}
