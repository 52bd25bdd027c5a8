import { useEffect, useMemo, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { nameOnMap } from '../../layers/nameOnMap.ts';
import type { Box, ChartMap, Eye } from '../../state/chartMap.ts';
import { showingChoices } from '../../state/shownOnMap.ts';
import { buttonsAsOneStop } from '../ground/oneTabStop.ts';
import { useChoices, useLang, useMapState, useMessages, usePage } from '../ground/pageContext.ts';
import { EdgeTag } from './EdgeTag.tsx';
import { compassOf, edgeSpot, keptClear, type Side, sides, tagBox } from './edge.ts';
import { isInFrame, screenAngle } from './eye.ts';
import styles from './offFrame.module.css';
import { SideList } from './SideList.tsx';
import { bySide, isPlaced, type Placed, shownPlaces } from './targets.ts';
import { useCorners } from './useCorners.ts';

/** Lit features that get a tag of their own. */
const mostTags = 3;

/** Room inside the edges, pixels: the degrees stand at the top and left. */
const inset = { left: 50, top: 26, right: 12, bottom: 12 };

/** Sizes to keep clear of one another, pixels. */
const tagSize = { width: 190, height: 30 };
const countSize = { width: 130, height: 30 };

/** A smaller map has no room for what is outside of it, pixels. */
const leastForCounts = { width: 500, height: 300 };
const leastForTags = { width: 240, height: 160 };

/** What lies outside the frame of the map; nothing while there is no map. */
export function OffFrame() {
  const map = useMapState(({ drawn }) => drawn);
  return map && <Outside map={map} />;
}

/**
 * A tag at the edge for what is selected or lit, pointing the way, and how much more there is beyond each side. The
 * counts follow once the map rests. One tab stop, and that of what a count lists.
 */
function Outside({ map }: { map: ChartMap }) {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const lit = useMapState((state) => state.lit);
  const select = useChoices((choices) => choices.select);
  const lang = useLang();
  const shown = useChoices(useShallow(showingChoices));
  // At first the view is the page's own, and holds what is switched on.
  const moved = useChoices(({ at }) => at !== null);
  const [eye, setEye] = useState<Eye>(() => map.eye());
  const [rest, setRest] = useState(eye);
  const outside = useRef<HTMLElement>(null);
  useEffect(() => buttonsAsOneStop(outside.current), []);
  const corners = useCorners(outside, map);
  // With nothing to point to, the way the map moves changes nothing here.
  const pointsOut = select !== null || lit.length > 0;
  useEffect(() => {
    const look = (rests: boolean) => {
      if (!rests && !pointsOut) return;
      const now = map.eye();
      setEye(now);
      if (rests) setRest(now);
    };
    if (pointsOut) look(true);
    return map.onMove(look);
  }, [map, pointsOut]);

  const places = useMemo(() => shownPlaces(atlas, shown), [atlas, shown]);
  const beyond = useMemo(
    () => (moved && isLarge(rest.frame, leastForCounts) ? bySide(rest, places) : new Map<Side, Placed[]>()),
    [rest, places, moved],
  );
  const common = atlas.languages[0]?.code ?? '';
  const nameOf = (place: Placed) => nameOnMap(place, lang, common).replaceAll('\n', ' ');

  const edge = inner(eye.frame);
  const counts = sides.flatMap((side) => {
    const list = beyond.get(side);
    if (!list) return [];
    const frame = inner(rest.frame);
    return [
      { side, list, at: keptClear(edgeSpot(frame, sides.indexOf(side) * 90), countSize, corners, frame) },
    ];
  });
  const taken: Box[] = [...corners, ...counts.map(({ at }) => tagBox(at, countSize))];
  const ids = [...new Set([select, ...(lit.length <= mostTags ? lit : [])])];
  const tags = (isLarge(eye.frame, leastForTags) ? ids : []).flatMap((id) => {
    const place = atlas.features.find((feature) => feature.id === id);
    if (!isPlaced(place) || isInFrame(eye, place)) return [];
    const angle = screenAngle(eye, place.anchor);
    const at = keptClear(edgeSpot(edge, angle), tagSize, taken, edge);
    taken.push(tagBox(at, tagSize));
    return [{ place, angle, at }];
  });
  return (
    <section ref={outside} className={`screen-only ${styles.outside}`} aria-label={say('offFrame.group')}>
      {counts.map(({ side, list, at }) => (
        <SideList
          key={side}
          at={at}
          places={list}
          nameOf={nameOf}
          more={say('offFrame.more', {
            count: list.length,
            direction: compassOf(side, rest.bearing),
          })}
        />
      ))}
      {tags.map(({ place, angle, at }) => (
        <EdgeTag
          key={place.id}
          at={at}
          angle={angle}
          name={nameOf(place)}
          place={place}
          centre={eye.centre}
          lit={lit.includes(place.id)}
        />
      ))}
    </section>
  );
}

const isLarge = ({ left, top, right, bottom }: Box, least: { width: number; height: number }) =>
  right - left >= least.width && bottom - top >= least.height;

const inner = ({ left, top, right, bottom }: Box): Box => ({
  left: left + inset.left,
  top: top + inset.top,
  right: right - inset.right,
  bottom: bottom - inset.bottom,
});
