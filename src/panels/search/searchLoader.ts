import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas } from '../../atlas/model/atlas.ts';
import type { DocumentId } from '../../atlas/model/ids.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import type { Messages } from '../../messages/messages.ts';
import type { PageTools } from '../ground/pageContext.ts';
import type { SearchIndex } from './searchIndex.ts';

/** How far the index has come. `index` is the same object while it grows; `turn` tells that it did. */
export interface SearchState {
  index: SearchIndex | null;
  turn: number;
  /** Texts are still on their way. */
  loading: boolean;
  /** Documents whose texts could not be fetched. */
  missing: readonly DocumentId[];
  /** The search itself could not be fetched. */
  broken: boolean;
}

/** Fetches what search needs when it is first wanted: nothing of it is part of the page's first load. */
export interface SearchLoader {
  store: StoreApi<SearchState>;
  /** Fetches what is not there yet, and what failed before. */
  load(): void;
}

/** Texts asked for while those before are added: a large atlas has thousands. */
const ahead = 20;

/** One per page and atlas. */
export function createSearchLoader(
  atlas: Atlas,
  texts: PageTools['texts'],
  messages: () => Messages = () => englishMessages,
): SearchLoader {
  const { documents } = atlas;
  const start: SearchState = { index: null, turn: 0, loading: false, missing: [], broken: false };
  const store = createStore<SearchState>(() => start);
  const known = new Set<DocumentId>();

  async function indexOf(): Promise<SearchIndex> {
    const { createSearchIndex } = await import('./searchIndex.ts');
    return store.getState().index ?? createSearchIndex(atlas, messages());
  }
  async function addTexts(index: SearchIndex): Promise<void> {
    const missing: DocumentId[] = [];
    const wanted = documents.map(({ id }) => id).filter((id) => !known.has(id));
    for (const [at, id] of wanted.entries()) {
      askFor(wanted.slice(at + ahead, at + ahead + 1));
      try {
        await index.add(await texts(id));
        known.add(id);
        store.setState(({ turn }) => ({ turn: turn + 1 }));
      } catch {
        missing.push(id);
      }
    }
    store.setState({ missing });
  }

  function askFor(ids: readonly DocumentId[]): void {
    for (const id of ids) texts(id).catch(() => {});
  }

  return {
    store,
    load: () => {
      const { loading, index } = store.getState();
      if (loading || (index !== null && known.size === documents.length)) return;
      store.setState({ loading: true, broken: false, missing: [] });
      askFor(documents.slice(0, ahead).map(({ id }) => id));
      indexOf()
        .then((ready) => {
          store.setState({ index: ready });
          return addTexts(ready);
        })
        .catch(() => store.setState({ broken: true }))
        .finally(() => store.setState({ loading: false }));
    },
  };
}
