import { type RefObject, useEffect, useState } from 'react';
import type { DocumentId, PassageId } from '../../atlas/model/ids.ts';
import { useMapState, usePage } from '../ground/pageContext.ts';
import { scrollBoxOf } from '../ground/scrollBox.ts';
import { featuresSpokenOf } from './mentions.ts';

/**
 * Ties the map to the text: all features of the document lit, or those of the passages that pass through the
 * middle of the panel. Then the map follows too, when the reader has scrolled and rests. Nothing stays lit when
 * the document closes. Returns how many features of what is being read the map can show, null where it shows them of all.
 */
export function useReadingMap(text: RefObject<HTMLElement | null>, document: DocumentId): number | null {
  const { index, map } = usePage();
  const shown = useMapState(({ shows }) => shows);
  const [read, setRead] = useState<number | null>(null);

  useEffect(() => {
    if (shown === 'document') {
      map.shine(featuresSpokenOf(index.atlas, document));
      return () => map.shine([]);
    }
    const root = text.current;
    if (!root) return;
    const box = scrollBoxOf(root);
    const inMiddle = new Set<PassageId>();
    let places: readonly string[] = [];
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const { passage } = (target as HTMLElement).dataset;
          if (passage === undefined) continue;
          if (isIntersecting) inMiddle.add(passage);
          else inMiddle.delete(passage);
        }
        // Between two passages the last one read stays lit.
        if (inMiddle.size === 0) return;
        places = featuresSpokenOf(index.atlas, document, inMiddle);
        map.shine(places);
        setRead(places.filter((id) => index.feature(id)?.bbox).length);
      },
      { root: box, rootMargin: '-45% 0px -45% 0px' },
    );
    for (const passage of root.querySelectorAll('[data-passage]')) observer.observe(passage);
    const stop = whenReaderRests(box, () => map.goAlong(places));
    return () => {
      stop();
      observer.disconnect();
      map.shine([]);
      setRead(null);
    };
  }, [text, document, index, map, shown]);
  return read;
}

/** How long a text stands still before its reader is taken to rest, milliseconds. */
const restMs = 600;

const scrollKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/**
 * Tells each time the reader has scrolled a box, by wheel, touch, key or scroll bar, and it has then stood still.
 * What the page itself scrolled, to show a passage or a mention, does not count. Returns the way to stop.
 */
function whenReaderRests(box: Element, onRest: () => void): () => void {
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
