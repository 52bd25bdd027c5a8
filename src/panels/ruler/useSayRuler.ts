import { useEffect, useRef } from 'react';
import type { Leg } from '../../atlas/geodesy/legs.ts';
import type { RulerPoint } from '../../state/ruler.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { positionInWords } from '../words/numbersInWords.ts';
import { legInWords, lengthInWords, totalKm } from './rulerWords.ts';

/** Says what each change of the ruler comes to: the point set or moved, its leg, the sum. Not what the page opened with. */
export function useSayRuler(
  points: readonly RulerPoint[],
  legs: readonly Leg[] | null,
  spotAt: (point: RulerPoint) => string | undefined,
): void {
  const { announcer } = usePage();
  const messages = useMessages();
  const before = useRef<readonly RulerPoint[] | null>(null);
  useEffect(() => {
    const old = before.current;
    if (legs === null || old === points) return;
    before.current = points;
    if (old === null) return;
    const total = messages.say('ruler.total', { length: lengthInWords(totalKm(legs), messages) });
    const changed = points.findIndex((point, place) => point.join() !== old[place]?.join());
    const point = points[changed];
    if (points.length < old.length || !point) {
      announcer.say(
        messages.say('ruler.saidCount', { count: points.length, total: legs.length ? total : '' }),
      );
      return;
    }
    const said = {
      number: changed + 1,
      place: spotAt(point) ?? positionInWords([point[0], point[1]], messages),
    };
    const leg = legs[Math.max(0, changed - 1)];
    announcer.say(
      leg
        ? messages.say('ruler.saidLeg', { ...said, leg: legInWords(messages, leg), total })
        : messages.say('ruler.saidPoint', said),
    );
  }, [points, legs, spotAt, announcer, messages]);
}
