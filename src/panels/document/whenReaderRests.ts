/** How long a text stands still before its reader is taken to rest, milliseconds. */
const restMs = 600;

const scrollKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/**
 * Tells each time the reader has scrolled a box, by wheel, touch, key or scroll bar, and it has then stood still.
 * What the page itself scrolled, to show a passage or a mention, does not count. Returns the way to stop.
 */
export function whenReaderRests(box: Element, onRest: () => void): () => void {
  let byHand = false;
  let scrolled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const told = scrolled;
      byHand = false;
      scrolled = false;
      if (told) onRest();
    }, restMs);
  }
  function hand(): void {
    byHand = true;
    wait();
  }
  const onKey = (event: Event) => {
    if (event instanceof KeyboardEvent && !event.defaultPrevented && scrollKeys.has(event.key)) hand();
  };
  const onPress = (event: Event) => {
    // The scroll bar belongs to the box itself; buttons and links in it do not.
    if (event.target === box) hand();
  };
  const onScroll = () => {
    if (!byHand) return;
    scrolled = true;
    wait();
  };
  const listeners: [string, (event: Event) => void][] = [
    ['wheel', hand],
    ['touchmove', hand],
    ['keydown', onKey],
    ['pointerdown', onPress],
    ['scroll', onScroll],
  ];
  for (const [type, listener] of listeners) box.addEventListener(type, listener, { passive: true });
  return () => {
    clearTimeout(timer);
    for (const [type, listener] of listeners) box.removeEventListener(type, listener);
  };
}
