import { useEffect, useRef } from 'react';
import { focusPanel } from '../panels/ground/focusPanel.ts';
import { usePage } from '../panels/ground/pageContext.ts';

/**
 * Keeps the focus somewhere sensible while panels come and go. On wide screens it stays where it was,
 * in the list or on the map; on narrow ones, where the panel is a sheet, its heading takes it. Where
 * the focused element went away, the panel's heading takes it, or, when a panel closed, what outside the
 * panels had opened the last of them. `panel` names what is open, null for nothing; the list counts as a panel where it is a sheet.
 */
export function usePanelFocus(panel: string | null, narrow: boolean): void {
  const { map } = usePage();
  const opener = useRef<HTMLElement | null>(null);
  // What the page opened with takes nobody's focus.
  const before = useRef(panel);

  useEffect(() => {
    const previous = before.current;
    before.current = panel;
    if (previous === panel) return;
    const active = document.activeElement;
    const lost = active === null || active === document.body;
    if (active instanceof HTMLElement && !lost && !active.closest('#panel')) opener.current = active;
    if (panel !== null && (lost || (narrow && previous === null))) {
      const list = narrow ? document.getElementById('margin') : null;
      if (list) focusOn(list);
      else focusPanel();
    }
    if (panel !== null || !lost) return;
    const back = canTakeFocus(opener.current);
    if (back) focusOn(back);
    else map.focus();
  }, [panel, narrow, map]);
}

function focusOn(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

/** The element, or what stands in its place since it was made anew. */
function canTakeFocus(element: HTMLElement | null): HTMLElement | null {
  const there = element?.isConnected ? element : document.getElementById(element?.id ?? '');
  return there?.checkVisibility() ? there : null;
}
