import { createStore, type StoreApi } from 'zustand/vanilla';

/** What the page tells readers who cannot see it change. `turn` grows with each message, so that a repeated one is spoken again. */
interface Announcement {
  text: string;
  turn: number;
}

/** Speaks one message at a time, politely: selection, switches, copied links. */
export interface Announcer {
  store: StoreApi<Announcement>;
  say(text: string): void;
}

/** One per page. */
export function createAnnouncer(): Announcer {
  const store = createStore<Announcement>(() => ({ text: '', turn: 0 }));
  return { store, say: (text) => store.setState(({ turn }) => ({ text, turn: turn + 1 })) };
}
