import { proxy } from 'comlink';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ErrorKind } from '../../atlas/geojson/rules.ts';
import type { OwnVerdict } from '../../atlas/ownFiles/checkOwn.ts';
import type { OwnFeature } from '../../atlas/ownFiles/ownFeatures.ts';
import { changeOwn, keptName, type OwnFile, type OwnRef } from '../../state/ownFiles.ts';
import { recall, remember } from '../../state/remembered.ts';
import { reasonOf } from '../ground/FailureBoundary.tsx';
import type { PageTools } from '../ground/pageContext.ts';
import { askWorker } from '../ground/workerCall.ts';
import type { CheckAnswers } from './checkWorker.ts';
import type { KeptFile } from './keptFiles.ts';
import type { HeldFile, TilesAnswers } from './tilesWorker.ts';

/** A file that is not shown, and why. */
export interface Refused {
  id: number;
  name: string;
  /** What the checker says, one line each, in English; what else went wrong, as the reader's language has it. */
  errors: readonly string[];
  /** Of what kind the first is; null for what the checker does not say. */
  kind: ErrorKind | null;
  errorCount: number;
  /** How many of its features nothing is wrong with. */
  goodCount: number;
}

interface DeskState {
  /** What is being checked, and how far; a share from 0 to 1. */
  reading: { name: string; share: number } | null;
  /** How many more wait. */
  waiting: number;
  refused: readonly Refused[];
}

/** Where what a reader brings is checked, and either goes on the map or is refused. */
export interface Desk {
  state: StoreApi<DeskState>;
  /** Stops what is being checked and forgets what waits. */
  cancel(): void;
  dismiss(refused: number): void;
  /** Shows of a refused file the features that nothing is wrong with. */
  showGood(refused: number): void;
  remove(file: number): void;
  /** Keeps a file on this device for later visits, or no longer. Rejects where the browser refuses. */
  keep(file: number, wanted: boolean): Promise<void>;
  colour(file: number, colour: string): void;
  /** Names of features from this place on; null for those without. */
  titles(file: number, from: number, count: number): Promise<(string | null)[]>;
  feature(ref: OwnRef): Promise<OwnFeature | null>;
}

/** Far from one another, on every base and to every eye; the reader may choose another. */
const colours = ['#8a2be2', '#00798c', '#b3400e', '#2f6b1f', '#c2185b', '#1f4e9e'];

const desks = new WeakMap<PageTools['own'], Desk>();

/** The one desk of a page. */
export function deskOf(page: PageTools): Desk {
  const known = desks.get(page.own) ?? createDesk(page);
  desks.set(page.own, known);
  return known;
}

/** A desk that takes what is brought to the page, one after another. */
function createDesk({ own, map, announcer, messages }: PageTools): Desk {
  const check = askWorker<CheckAnswers>(
    () => new Worker(new URL('./checkWorker.ts', import.meta.url), { type: 'module' }),
  );
  const tiles = askWorker<TilesAnswers>(
    () => new Worker(new URL('./tilesWorker.ts', import.meta.url), { type: 'module' }),
  );
  const state = createStore<DeskState>(() => ({ reading: null, waiting: 0, refused: [] }));
  const say = (...words: Parameters<ReturnType<typeof messages.getState>['say']>) =>
    messages.getState().say(...words);
  /** GeoJSON of the files refused, as long as something of it may still be shown. */
  const refusedFiles = new Map<number, OwnVerdict>();
  let queue: File[] = [];
  let working = false;
  let number = 0;

  function add(id: number, held: HeldFile, as: KeptFile, kept: string | null): void {
    const tile = (z: number, x: number, y: number) =>
      tiles.ask((worker) => worker.tile({ file: id, z, x, y }));
    own.setState(({ files }) => ({ files: [...files, { id, ...as, ...held, shown: true, kept, tile }] }));
  }
  const fileOf = (id: number) => own.getState().files.find((file) => file.id === id);
  const toKeep = ({ name, colour, warnings, warningCount, places }: OwnFile): KeptFile => ({
    ...{ name, colour, warnings, warningCount, places },
  });
  /** Whether anything is kept is known at once on the next visit, without asking the browser's store. */
  const rememberKept = () =>
    remember(keptName, own.getState().files.some(({ kept }) => kept !== null) ? 'some' : null);
  async function restore(): Promise<void> {
    try {
      for (const key of await tiles.ask((worker) => worker.keptKeys())) {
        const id = ++number;
        const { as, ...held } = await tiles.ask((worker) => worker.holdKept({ file: id, key }));
        add(id, held, as, key);
      }
    } catch (error) {
      fail(say('own.title'), say('own.keptMissing', { reason: reasonOf(error, say) }));
    }
  }

  /** Puts a file on the map, unless it is not wanted any more; the sentence to be said of it. */
  async function show(
    name: string,
    checked: OwnVerdict,
    places: readonly number[] | null,
    isWanted = () => true,
  ): Promise<string> {
    const id = ++number;
    const { featureCount, bbox } = await tiles.ask((worker) =>
      worker.hold({ file: id, bytes: checked.bytes, places }),
    );
    if (!isWanted()) {
      void tiles.ask((worker) => worker.letGo(id));
      return '';
    }
    const { warnings, warningCount } = checked;
    const colour = colours[(id - 1) % colours.length] ?? '#8a2be2';
    add(id, { featureCount, bbox }, { name, colour, warnings, warningCount, places }, null);
    if (bbox) map.fitBox(bbox);
    return say('own.shownSaid', { name, count: featureCount, warnings: warningCount });
  }
  function refuse(file: Omit<Refused, 'id'>): number {
    const id = ++number;
    state.setState(({ refused }) => ({ refused: [...refused, { id, ...file }] }));
    return id;
  }
  /** For what the checker does not say; gives the sentence. */
  function fail(name: string, sentence: string): string {
    refuse({ name, errors: [sentence], errorCount: 1, kind: null, goodCount: 0 });
    return sentence;
  }
  const failed = (name: string) => (error: unknown) =>
    fail(name, say('own.failed', { name, reason: reasonOf(error, say) }));

  /** Checks one file and puts it where it belongs; the sentence to be said of it. */
  async function take(file: File, isWanted: () => boolean): Promise<string> {
    const { name } = file;
    try {
      const onProgress = proxy((share: number) => {
        if (isWanted()) state.setState({ reading: { name, share } });
      });
      const checked = await check.ask((worker) => worker.check(file, onProgress));
      if (!isWanted()) return '';
      if (checked.errorCount === 0) return await show(name, checked, null, isWanted);
      const { errors, errorCount, kind, good } = checked;
      const id = refuse({ name, errors, errorCount, kind, goodCount: good?.length ?? 0 });
      if (good) refusedFiles.set(id, checked);
      return say('own.refusedSaid', { line: errors[0] ?? name, count: errorCount });
    } catch (error) {
      return isWanted() ? failed(name)(error) : '';
    }
  }
  let batch = 0;
  async function work(): Promise<void> {
    if (working) return;
    working = true;
    const mine = ++batch;
    const isWanted = () => batch === mine;
    const said: string[] = [];
    for (let next = queue.shift(); next && isWanted(); next = queue.shift()) {
      state.setState({ reading: { name: next.name, share: 0 }, waiting: queue.length });
      said.push(await take(next, isWanted));
    }
    if (!isWanted()) return;
    working = false;
    state.setState({ reading: null, waiting: 0 });
    announcer.say(said.slice(-3).join(' '));
  }
  function collect(): void {
    const { brought } = own.getState();
    if (brought.length === 0) return;
    own.setState({ brought: [] });
    queue = [...queue, ...brought];
    state.setState({ waiting: queue.length });
    void work();
  }
  own.subscribe(collect);
  if (recall(keptName) !== null) void restore();
  // Not within the rendering that asked for the desk.
  queueMicrotask(collect);

  const dismiss = (id: number) => {
    refusedFiles.delete(id);
    state.setState(({ refused }) => ({ refused: refused.filter((each) => each.id !== id) }));
  };
  return {
    state,
    cancel: () => {
      const name = state.getState().reading?.name;
      batch++;
      queue = [];
      working = false;
      check.end();
      state.setState({ reading: null, waiting: 0 });
      if (name) announcer.say(say('own.cancelled', { name }));
    },
    dismiss,
    showGood: (id) => {
      const checked = refusedFiles.get(id);
      const name = state.getState().refused.find((each) => each.id === id)?.name ?? '';
      if (!checked) return;
      dismiss(id);
      show(name, checked, checked.good).then(announcer.say, failed(name));
    },
    remove: (id) => {
      const file = fileOf(id);
      const name = file?.name ?? '';
      own.setState(({ files, open }) => ({
        files: files.filter((each) => each.id !== id),
        open: open?.file === id ? null : open,
      }));
      void tiles.ask((worker) => worker.letGo(id));
      const kept = file?.kept;
      if (kept) void tiles.ask((worker) => worker.forget(kept)).catch(() => {});
      rememberKept();
      announcer.say(say('own.removedSaid', { name }));
    },
    keep: async (id, wanted) => {
      const file = fileOf(id);
      if (!file) return;
      // Keys in the order the files were brought.
      const key = file.kept ?? `${Date.now()}-${String(id).padStart(6, '0')}`;
      if (wanted) await tiles.ask((worker) => worker.keep({ file: id, key, as: toKeep(file) }));
      else await tiles.ask((worker) => worker.forget(key));
      changeOwn(own, id, { kept: wanted ? key : null });
      rememberKept();
    },
    colour: (id, colour) => {
      changeOwn(own, id, { colour });
      const file = fileOf(id);
      const key = file?.kept;
      if (key) void tiles.ask((worker) => worker.keepLook({ key, as: toKeep(file) })).catch(() => {});
    },
    titles: (file, from, count) => tiles.ask((worker) => worker.titles({ file, from, count })),
    feature: ({ file, feature }) => tiles.ask((worker) => worker.feature({ file, feature })),
  };
}
