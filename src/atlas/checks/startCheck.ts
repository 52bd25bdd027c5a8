import { readWhen } from '../model/when.ts';
import { type CheckRule, decided, undecided } from './checkRule.ts';

/** The year in which the words let something begin against the year in which the atlas does. */
export const startCheck: CheckRule = ({ args, words }, { features }) => {
  const feature = features.get(args[0] ?? '');
  const dates = readWhen(feature?.when);
  if (!feature || dates === null || !Number.isFinite(dates.earliest)) {
    return undecided('The atlas has no date for this.');
  }
  const began = new Date(dates.earliest).getUTCFullYear();
  const found = `${feature.title} began in ${began} (${feature.when}).`;
  const [wanted] = /\b\d{4}\b/.exec(words) ?? [];
  if (wanted === undefined) return undecided(`${found} The text names no year.`);
  const same = Number(wanted) === began;
  return decided(same, same ? found : `${found} The text says ${wanted}.`);
};
