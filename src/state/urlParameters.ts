import type { Atlas } from '../atlas/model/atlas.ts';
import type { TourSummary } from '../atlas/model/tour.ts';
import { type Choices, defaultChoices, withSelectionShown } from './choices.ts';
import { isTracking, queryOf, wordingsOf } from './mendedLink.ts';
import { firstOf, type Notice, quotable } from './notice.ts';
import { knownIds, parameters, parameterTable, textOf } from './parameterTable.ts';

/**
 * What a link's query names, and only that: a link in prose changes what it speaks of and leaves the rest.
 * Total: any text gives choices and notices, never an exception. Old ids give the new ones, and what a link suffered
 * on its way is mended where only one thing can be meant.
 */
export function readChange(atlas: Atlas, search: string): { change: Partial<Choices>; notices: Notice[] } {
  const known = knownIds(atlas);
  const { query, more } = queryOf(search);
  const change: Partial<Choices> = {};
  const notices: Notice[] = [];
  for (const parameter of parameters) readInto(parameter);
  const unknown = [...query].filter(
    ([name]) => !(parameters as string[]).includes(name) && !isTracking(name),
  );
  if (unknown.length > 0) {
    const names = unknown.map(([name, value]) => name || `=${value}`);
    notices.push({
      parameter: 'unknown',
      value: quotable(names.join(',')),
      sentence: 'unknown',
      named: firstOf(names),
    });
  }
  keepPassageInDocument();
  const tour = keepStepInTour();
  return { change: tour ? { ...viewOf(tour), ...change } : change, notices };

  function readInto<Key extends keyof Choices>(parameter: Key): void {
    const text = query.get(parameter);
    if (text === undefined) return;
    const asWritten = readAs(text);
    const whole =
      asWritten.told.length > 0 &&
      wordingsOf(text)
        .map(readAs)
        .find(({ told }) => told.length === 0);
    const { value, told } = whole || asWritten;
    if (value !== undefined) change[parameter] = value;
    notices.push(...told);
    const others = more.get(parameter);
    if (others) notices.push(notice(parameter, others.join(', '), { sentence: 'twice' }));

    function readAs(wording: string) {
      const told: Notice[] = [];
      const value = parameterTable[parameter].read(wording, known, (more) => {
        told.push(notice(parameter, wording, more));
      });
      if (value === undefined && told.length === 0) told.push(notice(parameter, wording));
      return { value, told };
    }
  }
  /** A passage is one of its document's. */
  function keepPassageInDocument(): void {
    const { read, passage } = change;
    if (!passage) return;
    const document = atlas.documents.find(({ id }) => id === read);
    if (document && Number(passage.slice(1)) <= document.passageCount) return;
    delete change.passage;
    const named = document && { title: document.title, count: document.passageCount };
    if (named) notices.push(notice('passage', passage, { sentence: 'passageBeyond', named }));
    else if (!query.get('read')) notices.push(notice('passage', passage, { sentence: 'passageAlone' }));
  }
  /** A step stands within its tour; a tour without one begins at the first. */
  function keepStepInTour(): TourSummary | undefined {
    const tour = atlas.tours.find(({ id }) => id === change.tour);
    const wanted = change.step ?? 1;
    if (tour) {
      const { title, steps } = tour;
      change.step = Math.min(wanted, steps.length);
      const named = { title, count: steps.length };
      if (change.step < wanted) notices.push(notice('step', `${wanted}`, { sentence: 'stepBeyond', named }));
    } else {
      const isAlone = change.step && !query.get('tour');
      if (change.tour === null) change.step = null;
      else delete change.step;
      if (isAlone) notices.push(notice('step', `${wanted}`, { sentence: 'stepAlone' }));
    }
    return tour;
  }
  /** What a step shows, for a link that names the step and no view of its own. */
  function viewOf(tour: TourSummary): Partial<Choices> {
    const namesView = parameters.some((key) => isAbout(key, 'view') && query.has(key));
    const view = tour.steps[(change.step ?? 1) - 1]?.view;
    if (namesView || view === undefined) return {};
    const { tour: _tour, step: _step, ...shown } = readChange(atlas, view).change;
    return shown;
  }
}

function notice(
  parameter: keyof Choices,
  text: string,
  { value = text, sentence = parameter, named }: Partial<Notice> = {},
): Notice {
  return { parameter, value: quotable(value), sentence, ...(named && { named }) };
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
  const chosen = chosenIn(atlas, choices);
  if (lang !== defaultChoices(atlas).lang) chosen.add('lang');
  // A step without a view of its own in the link would bring the step's: this one has been left.
  if (choices.tour && !namesOf(chosen, 'view')) chosen.add('select');
  return query(parameters.filter((key) => chosen.has(key)).map((key) => [key, textOf(choices, key)]));
}

/** True where all is as the page opens, but for how it looks. */
export const isAsOpened = (atlas: Atlas, choices: Choices): boolean => {
  const chosen = chosenIn(atlas, choices);
  return !namesOf(chosen, 'view') && !namesOf(chosen, 'reading');
};

/** The parameters in which choices differ from those the page opens with, with what is selected shown. */
function chosenIn(atlas: Atlas, choices: Choices): Set<keyof Choices> {
  const shown = withSelectionShown(atlas, { ...defaultChoices(atlas), select: choices.select });
  const defaults = { ...shown, select: null };
  return new Set(parameters.filter((key) => textOf(choices, key) !== textOf(defaults, key)));
}

const namesOf = (keys: Iterable<keyof Choices>, about: 'view' | 'reading'): boolean =>
  [...keys].some((key) => isAbout(key, about));

const isAbout = (key: keyof Choices, about: 'view' | 'reading'): boolean =>
  (parameterTable[key].about ?? 'view') === about;

/** The query that makes this change and no other, with `?`. `{ select: null }` closes what is selected. */
export function writeChange(change: Partial<Choices>): string {
  return query(
    parameters.filter((key) => change[key] !== undefined).map((key) => [key, textOf(change as Choices, key)]),
  );
}

/** Commas and slashes stay readable; they need no escape in a query (RFC 3986 §3.4). */
function query(pairs: [string, string][]): string {
  const readable = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/');
  const parts = pairs.map(([key, value]) => `${key}=${readable(value)}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
