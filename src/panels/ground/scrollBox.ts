/** What scrolls an element: itself, the nearest around that scrolls what it holds, or the page. */
export function scrollBoxOf(element: Element): Element {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return document.documentElement;
}

/** Whether an element stands below what sticks at the top (`from`, pixels of the window) and above the lower edge of the box it is scrolled in, and of the window. */
export function isInSight(element: Element, box: Element, from: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const edges = box.getBoundingClientRect();
  return top >= Math.max(0, edges.top, from) && bottom <= Math.min(window.innerHeight, edges.bottom);
}
