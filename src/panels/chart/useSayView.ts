import { useEffect } from 'react';
import { sphereKm } from '../../atlas/geodesy/sphere.ts';
import type { LngLat } from '../../atlas/model/geometry.ts';
import type { FeatureId } from '../../atlas/model/ids.ts';
import type { Eye } from '../../state/chartMap.ts';
import { useMapState, usePage } from '../ground/pageContext.ts';
import { isInFrame } from '../offFrame/eye.ts';
import { shownPlaces } from '../offFrame/targets.ts';
import { ownName } from '../own/ownName.ts';
import { nameIn } from '../words/namesInWords.ts';
import { positionInWords } from '../words/numbersInWords.ts';

/** A view is told once the map has not moved for so long, milliseconds, and where nothing else was said for a while. */
const stillMs = 700;
const silenceMs = 2500;

/** So many of what is in view are named. */
const named = 3;

/**
 * Says what the map shows once it has come to rest: what is under the cross, the middle, how wide the view is, what lies in
 * it. Only to who is on the map or its buttons: elsewhere the map moves for another reason, which is said.
 */
export function useSayView(): void {
  const page = usePage();
  const map = useMapState(({ drawn }) => drawn);
  useEffect(() => {
    if (!map) return;
    const { index, choices, messages, announcer, map: link } = page;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let heard = Number.NEGATIVE_INFINITY;
    let said = '';

    function inWords(): string {
      const { pointed, drawn } = link.state.getState();
      const { say } = messages.getState();
      const { lang } = choices.getState();
      const nameOf = (id: FeatureId) =>
        ownName(page, id) ?? nameIn(index.feature(id) ?? { title: id, names: {} }, lang).text;
      const [first, ...others] = pointed?.ids ?? [];
      const eye = drawn?.eye();
      if (!eye) return '';
      const places = shownPlaces(index.atlas, choices.getState()).filter((place) => isInFrame(eye, place));
      const away = (place: (typeof places)[number]) => sphereKm(eye.centre, place.anchor);
      const nearest = places.toSorted((a, b) => away(a) - away(b)).slice(0, named);
      return [
        first === undefined ? '' : say('map.underCross', { name: nameOf(first), count: others.length }),
        say('map.view', {
          middle: positionInWords(eye.centre, messages.getState()),
          km: widthOf(eye),
          count: places.length,
          names: new Intl.ListFormat(lang, { type: 'unit' }).format(nearest.map(({ id }) => nameOf(id))),
        }),
      ]
        .filter((part) => part !== '')
        .join(' ');
    }
    const stops = [
      announcer.store.subscribe(({ text }) => {
        if (text !== said) heard = Date.now();
      }),
      map.onMove((rests) => {
        clearTimeout(timer);
        if (!rests || !document.activeElement?.closest('#map')) return;
        timer = setTimeout(() => {
          const words = inWords();
          if (words === said || Date.now() - heard < silenceMs) return;
          said = words;
          announcer.say(words);
        }, stillMs);
      }),
    ];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [map, page]);
}

/** Kilometres across the frame by the scale in its middle, to two figures: a view's edge is no measure. */
function widthOf({ frame, centre: [lng, lat], project }: Eye): number {
  const west: LngLat = [lng - 0.5, lat];
  const east: LngLat = [lng + 0.5, lat];
  const [from, to] = [project(west), project(east)];
  if (!from || !to) return 0;
  const pixels = Math.hypot(to.x - from.x, to.y - from.y);
  return Number(((sphereKm(west, east) * (frame.right - frame.left)) / pixels).toPrecision(2));
}
