import type { Problem } from './model/problem.ts';

/** A problem on one line: `folder/file:line: feature i (id): rule: message`, with what is not known left out. */
function problemLine(
  folder: string,
  { file, line, featureIndex, featureId, rule, message }: Problem,
): string {
  const place = `${folder}/${file}${line === undefined ? '' : `:${line}`}`;
  const id = featureId === undefined || featureId === '' ? '' : ` (${featureId})`;
  const feature = featureIndex === undefined ? '' : `feature ${featureIndex}${id}: `;
  return `${place}: ${feature}${rule}: ${message}`;
}

/** All problems of a geo folder, one on each line, under a line that counts them. */
export function problemReport(folder: string, problems: Problem[]): string {
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
  return [`${count} in ${folder}:`, ...problems.map((problem) => problemLine(folder, problem))].join('\n');
}
