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
  let timer: ReturnType<typeof setTimeout> | undefined;
  let scrolled = false;
  const stop = new AbortController();
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      if (scrolled) onRest();
      scrolled = false;
    }, restMs);
  };
  const listen = (types: readonly string[], isByHand: (event: Event) => boolean) => {
    const listener = (event: Event) => isByHand(event) && wait();
    for (const type of types) box.addEventListener(type, listener, { passive: true, signal: stop.signal });
  };
  listen(['wheel', 'touchmove'], () => true);
  listen(
    ['keydown'],
    (event) => event instanceof KeyboardEvent && !event.defaultPrevented && scrollKeys.has(event.key),
  );
  // The scroll bar belongs to the box itself; buttons and links in it do not.
  listen(['pointerdown'], ({ target }) => target === box);
  listen(['scroll'], () => {
    scrolled ||= timer !== undefined;
    return timer !== undefined;
  });
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
