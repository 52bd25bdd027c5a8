import type { Atlas } from '../atlas/model/atlas.ts';
import type { TourSummary } from '../atlas/model/tour.ts';
import { type Choices, defaultChoices, withSelectionShown } from './choices.ts';
import { type Notice, shorten } from './notice.ts';
import { knownIds, parameterTable } from './parameterTable.ts';

const keys = Object.keys(parameterTable) as (keyof Choices)[];

/**
 * What a link's query names, and only that: a link in prose changes what it speaks of and leaves the rest.
 * Total: any text gives choices and notices, never an exception. Old ids give the new ones.
 */
export function readChange(atlas: Atlas, search: string): { change: Partial<Choices>; notices: Notice[] } {
  const known = knownIds(atlas);
  const query = new URLSearchParams(search);
  const change: Partial<Choices> = {};
  const notices: Notice[] = [];
  for (const parameter of keys) readInto(change, parameter);
  if (change.passage && !change.read) delete change.passage;
  const tour = keepStepInTour();
  return { change: tour ? { ...viewOf(tour, change.step), ...change } : change, notices };

  /** What a step shows, for a link that names the step and no view of its own. */
  function viewOf(tour: TourSummary, step: number | null | undefined): Partial<Choices> {
    const namesMore = keys.some((key) => key !== 'tour' && key !== 'step' && query.has(key));
    const view = tour.steps[(step ?? 1) - 1]?.view;
    if (namesMore || view === undefined) return {};
    const { tour: _tour, step: _step, ...shown } = readChange(atlas, view).change;
    return shown;
  }

  /** A step stands within its tour; a tour without one begins at the first. */
  function keepStepInTour(): TourSummary | undefined {
    const tour = atlas.tours.find(({ id }) => id === change.tour);
    if (change.tour === null) change.step = null;
    if (!tour) {
      if (change.step) delete change.step;
      return undefined;
    }
    const step = change.step ?? 1;
    change.step = Math.max(1, Math.min(step, tour.steps.length));
    if (change.step === step) return tour;
    const named = { title: tour.title, steps: tour.steps.length };
    notices.push({ parameter: 'step', value: String(step), problem: 'beyond-last-step', named });
    return tour;
  }
  function readInto<Key extends keyof Choices>(into: Partial<Choices>, parameter: Key): void {
    const text = query.get(parameter);
    if (text === null) return;
    const value = parameterTable[parameter].read(text, known, (bad, problem, named) => {
      notices.push({ parameter, value: shorten(bad), problem, ...(named && { named }) });
    });
    if (value !== undefined) into[parameter] = value;
  }
}

/** The whole choices a link stands for: what it does not name is as the page opens, what it selects is shown. `lang` is the reader's own language, for a link without one. */
export function readChoices(
  atlas: Atlas,
  search: string,
  lang = defaultChoices(atlas).lang,
): { choices: Choices; notices: Notice[] } {
  const { change, notices } = readChange(atlas, search);
  return { choices: withSelectionShown(atlas, { ...defaultChoices(atlas), lang, ...change }), notices };
}

/**
 * The query that restores these choices, with `?`; empty where all is as the page opens. It opens in the language of
 * whoever has the link: the language is left out only where it is the atlas's first and the reader's own, `lang`; never for `null`.
 */
export function writeChoices(
  atlas: Atlas,
  choices: Choices,
  lang: string | null = defaultChoices(atlas).lang,
): string {
  const shown = withSelectionShown(atlas, { ...defaultChoices(atlas), select: choices.select });
  const defaults = { ...shown, select: null };
  const isOwn = lang === defaults.lang;
  const chosen = keys.filter(
    (key) => text(choices, key) !== text(defaults, key) || (key === 'lang' && !isOwn),
  );
  // A step without a view of its own in the link would bring the step's: this one has been left.
  if (choices.tour && chosen.every((key): boolean => key === 'tour' || key === 'step' || key === 'lang'))
    chosen.unshift('select');
  return query(chosen.map((key) => [key, text(choices, key)]));
}

/** The query that makes this change and no other, with `?`. `{ select: null }` closes what is selected. */
export function writeChange(change: Partial<Choices>): string {
  return query(
    keys.filter((key) => change[key] !== undefined).map((key) => [key, text(change as Choices, key)]),
  );
}

function text<Key extends keyof Choices>(choices: Choices, key: Key): string {
  return parameterTable[key].write(choices[key]);
}

/** Commas and slashes stay readable; they need no escape in a query (RFC 3986 §3.4). */
function query(pairs: [string, string][]): string {
  const readable = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/');
  const parts = pairs.map(([key, value]) => `${key}=${readable(value)}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
