import { useStore } from 'zustand';
import { ownId } from '../../state/ownFiles.ts';
import { usePage } from '../ground/pageContext.ts';

/** The feature of the reader's own whose panel is open, by a name of its own; null for none. `close` says whether there was one. */
export function useOwnOpen(): { key: string | null; close(): boolean } {
  const { own } = usePage();
  const key = useStore(own, ({ open }) => open && ownId(open));
  const close = () => {
    const wasOpen = own.getState().open !== null;
    if (wasOpen) own.setState({ open: null });
    return wasOpen;
  };
  return { key, close };
}
