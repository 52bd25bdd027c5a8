import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { FeatureId } from '../../atlas/model/ids.ts';
import { IconButton } from '../ground/buttons.tsx';
import { rowsAsOneStop } from '../ground/oneTabStop.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
import rows from '../ground/rows.module.css';
import { useLight } from '../ground/useLight.ts';
import { ownName } from '../own/ownName.ts';
import { FeatureSwatch } from '../swatch/swatches.tsx';
import { Dates } from '../words/Dates.tsx';
import { FeatureName } from '../words/Named.tsx';
import styles from './chooser.module.css';

interface Props {
  /** What lies under the click, smallest first. */
  ids: readonly FeatureId[];
  /** Where, in pixels from the map's top left corner. */
  at: { x: number; y: number };
  onChoose: (id: FeatureId) => void;
  onClose: () => void;
}

/** “3 here”: a small list of stacked shapes. The row under the pointer or the focus lights its shape. */
export function Chooser({ ids, at, onChoose, onClose }: Props) {
  const page = usePage();
  const { index } = page;
  const light = useLight();
  const { say } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const own = ids.filter((id) => ownName(page, id) !== null);
  const features = ids.flatMap((id) => index.feature(id) ?? []);
  const count = own.length + features.length;

  useLayoutEffect(() => {
    const element = box.current;
    const frame = element?.offsetParent;
    if (!element || !frame) return;
    // Beside the click, and wholly within the map.
    const within = (wanted: number, size: number, room: number) =>
      Math.max(4, Math.min(wanted, room - size - 4));
    element.style.left = `${within(at.x + 12, element.offsetWidth, frame.clientWidth)}px`;
    element.style.top = `${within(at.y + 12, element.offsetHeight, frame.clientHeight)}px`;
    element.querySelector<HTMLElement>('[data-stop]')?.focus();
  }, [at.x, at.y]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    onClose();
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) onClose();
  };
  return (
    <div
      ref={box}
      className={`${rows.over} rings-within ${styles.chooser}`}
      role="dialog"
      aria-label={say('chooser.here', { count })}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <div className={styles.head}>
        <h2>{say('chooser.here', { count })}</h2>
        <IconButton label={say('page.close')} onClick={onClose} shape="close" />
      </div>
      <ul ref={rowsAsOneStop}>
        {own.map((id) => (
          <li key={id} data-row>
            <button type="button" className={rows.thing} data-stop onClick={() => onChoose(id)}>
              <bdi>{ownName(page, id)}</bdi>
            </button>
          </li>
        ))}
        {features.map((feature) => (
          <li key={feature.id} data-row>
            <button
              type="button"
              className={rows.thing}
              data-stop
              onClick={() => onChoose(feature.id)}
              {...light(feature.id)}
            >
              <FeatureSwatch feature={feature} />
              <span>
                <FeatureName feature={feature} />
                {feature.when && (
                  <span className="soft">
                    {' '}
                    <Dates edtf={feature.when} />
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
