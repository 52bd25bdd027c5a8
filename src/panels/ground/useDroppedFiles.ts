import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/**
 * Whether files are held over an element, or over the page for null. They are taken where they are dropped on it, and nothing
 * around it hears of them.
 */
export function useDroppedFiles(
  target: RefObject<HTMLElement | null> | null,
  onFiles: (files: readonly File[]) => void,
): boolean {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const element = target ? target.current : document.documentElement;
    const stop = new AbortController();
    const onDrag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      const left =
        event.type === 'dragleave' &&
        !(event.relatedTarget instanceof Node && element?.contains(event.relatedTarget));
      setOver(event.type !== 'drop' && !left);
      if (event.type === 'drop') take([...event.dataTransfer.files]);
    };
    for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const)
      element?.addEventListener(type, onDrag, { signal: stop.signal });
    return () => stop.abort();
  }, [target]);
  return over;
}
