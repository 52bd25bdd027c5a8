import { useStore } from 'zustand';
import { usePage } from '../panels/ground/pageContext.ts';

/** The page's one polite voice. A message repeated word for word is spoken again: its element is a new one. */
export function StatusRegion() {
  const { text, turn } = useStore(usePage().announcer.store);
  return (
    <div role="status" className="visually-hidden">
      <p key={turn}>{text}</p>
    </div>
  );
}
