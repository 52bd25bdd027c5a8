import { type PointerEvent, useRef } from 'react';
import { remPixels } from '../ground/remPixels.ts';
import styles from './resize.module.css';
import { type PanelWidth, widthAfterKey } from './usePanelWidth.ts';

interface Props {
  size: PanelWidth;
  /** Which way the panel grows from its other edge. */
  grows: 'right' | 'left';
  /** Id of the panel. */
  controls: string;
  label: string;
}

/** A drag of fewer pixels is a click. */
const leastDrag = 4;

/**
 * The edge of a panel, to be dragged or moved by arrow keys, Home and End. A click makes the panel as wide as it can be, or
 * as wide as usual again.
 */
export function ResizeHandle({ size, grows, controls, label }: Props) {
  /** The drag that goes on: where it began. */
  const drag = useRef<{ from: number; width: number } | null>(null);
  /** Whether the last press was a drag: the click that comes after it is none. */
  const dragged = useRef(false);
  const { width, limits } = size;
  const sign = grows === 'right' ? 1 : -1;
  const onPointerMove = ({ clientX }: PointerEvent) => {
    const held = drag.current;
    if (!held || (!dragged.current && Math.abs(clientX - held.from) < leastDrag)) return;
    dragged.current = true;
    size.setWidth(held.width + (sign * (clientX - held.from)) / remPixels());
  };
  const endDrag = () => {
    drag.current = null;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule of the text cannot be moved
    <div
      role="separator"
      tabIndex={0}
      className={`screen-only ${styles.handle}`}
      data-grows={grows}
      aria-orientation="vertical"
      aria-controls={controls}
      aria-label={label}
      title={label}
      aria-valuenow={Math.round(width)}
      aria-valuemin={limits.min}
      aria-valuemax={Math.round(Math.max(limits.max, width))}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const mirrored = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[event.key] ?? event.key;
        const wanted = widthAfterKey(grows === 'right' ? event.key : mirrored, width, limits);
        if (wanted === null) return;
        event.preventDefault();
        size.setWidth(wanted);
      }}
      onPointerDown={(event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        dragged.current = false;
        drag.current = { from: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={endDrag}
      onPointerCancel={endDrag}
      onLostPointerCapture={endDrag}
      onClick={() => {
        if (dragged.current) return;
        if (width < limits.max) size.setWidth(limits.max);
        else size.reset();
      }}
    />
  );
}
