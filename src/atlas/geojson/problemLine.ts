import type { Problem } from '../model/problem.ts';
import { clip, printable } from './quote.ts';

const ID_LENGTH = 40;

/**
 * The problem as one line of at most 200 characters, place included, unless `most` says otherwise: `file:line: feature i (id): reason`, for a problem of the whole
 * file `file:line: reason`; `warning: ` follows the line number of a warning, as compilers write it.
 * Without `lines` no line is named: that of a file made from another tells nobody anything. A long file name is shortened at its start, so that place and reason stay.
 */
export function problemLine(problem: Problem, { lines = true, most = 200 } = {}): string {
  const { file, line = 1, featureIndex, featureId, severity, message } = problem;
  const name = printable(file);
  const short = name.length > 80 ? `…${name.slice(-79)}` : name;
  const warning = severity === 'warning' ? ' warning:' : '';
  const id = featureId === undefined ? '' : ` (${clip(printable(featureId), ID_LENGTH)})`;
  const feature = featureIndex === undefined ? '' : ` feature ${featureIndex}${id}:`;
  const place = `${short}:${lines ? `${line}:` : ''}${warning}${feature} `;
  return place + clip(printable(message), most - place.length);
}
