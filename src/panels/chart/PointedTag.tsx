import { useEffect } from 'react';
import type { Feature } from '../../atlas/model/feature.ts';
import { useMapState, useMessages, usePage } from '../ground/pageContext.ts';
import rows from '../ground/rows.module.css';
import { ownName } from '../own/ownName.ts';
import { datesAsText } from '../words/datesInWords.ts';
import { kindInWords } from '../words/kindInWords.ts';
import { FeatureName } from '../words/Named.tsx';
import styles from './chart.module.css';

/**
 * Names what the pointer is over, or the cross, beside it: the most particular, and how much more lies there. Esc sends
 * it away until another is pointed at. For the eye; what the cross is over is said: see `useSayView`.
 */
export function PointedTag() {
  const pointed = useMapState((state) => state.pointed);
  const map = useMapState(({ drawn }) => drawn);
  const page = usePage();
  const { say } = useMessages();
  const { state } = page.map;
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && state.setState({ pointed: null });
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [state]);
  const [first, ...others] = pointed?.ids ?? [];
  const feature = first === undefined ? undefined : page.index.feature(first);
  const own = first === undefined ? null : ownName(page, first);
  if (!pointed || !map || !(feature || own)) return null;
  const { x, y } = pointed;
  const { left, top, right, bottom } = map.eye().frame;
  return (
    <div
      className={`${rows.over} ${styles.pointed}`}
      aria-hidden="true"
      data-left={x > (left + right) / 2 || undefined}
      data-above={y > (top + 2 * bottom) / 3 || undefined}
      style={{ left: x, top: y }}
    >
      {own && <strong>{own}</strong>}
      {own && <span>{say('own.yourFile')}</span>}
      {feature && <Named feature={feature} more={others.length} />}
    </div>
  );
}

function Named({ feature, more }: { feature: Feature; more: number }) {
  const messages = useMessages();
  const facts = [
    ...(feature.when ? [datesAsText(feature.when, messages)] : []),
    kindInWords(feature.kind, messages),
  ];
  return (
    <>
      <strong>
        <FeatureName feature={feature} />
      </strong>
      <span>{facts.join(' · ')}</span>
      {more > 0 && <span>{messages.say('map.moreHere', { count: more })}</span>}
    </>
  );
}
