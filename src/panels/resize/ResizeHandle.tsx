import { type PointerEvent, useEffect, useRef } from 'react';
import { widthAfterKey } from './panelLimits.ts';
import styles from './resize.module.css';
import type { PanelWidth } from './usePanelWidth.ts';

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

/** A second click within this many milliseconds makes a double click. */
const secondClickMs = 250;

/**
 * The edge of a panel, to be dragged or moved by arrow keys, Home and End. A click makes the panel as wide as it can be, or
 * as wide as usual again; a double click makes it as wide as usual. Esc while it is dragged takes the drag back.
 */
export function ResizeHandle({ size, grows, controls, label }: Props) {
  /** The drag that goes on: where it began, and the way back to the width before it. */
  const drag = useRef<{ from: number; width: number; restore: () => void } | null>(null);
  /** Whether the last press was a drag: the click that comes after it is none. */
  const dragged = useRef(false);
  const click = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(click.current), []);
  const { width, limits } = size;
  const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const sign = grows === 'right' ? 1 : -1;
  const toggle = () => (width < limits.max ? size.setWidth(limits.max) : size.reset());
  const onPointerMove = ({ clientX }: PointerEvent) => {
    const held = drag.current;
    if (!held || (!dragged.current && Math.abs(clientX - held.from) < leastDrag)) return;
    dragged.current = true;
    size.setWidth(held.width + (sign * (clientX - held.from)) / rem());
  };
  const endDrag = () => {
    drag.current = null;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule of the text cannot be moved
    <div
      role="separator"
      tabIndex={0}
      className={styles.handle}
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
        if (event.key === 'Escape' && drag.current) {
          event.preventDefault();
          drag.current.restore();
          return endDrag();
        }
        const mirrored = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[event.key] ?? event.key;
        const wanted = widthAfterKey(grows === 'right' ? event.key : mirrored, width, limits);
        if (wanted === null) return;
        event.preventDefault();
        size.setWidth(wanted);
      }}
      onPointerDown={(event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        dragged.current = false;
        const restore = size.chosen === undefined ? size.reset : () => size.setWidth(width);
        drag.current = { from: event.clientX, width, restore };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={endDrag}
      onPointerCancel={endDrag}
      onLostPointerCapture={endDrag}
      onClick={() => {
        clearTimeout(click.current);
        // Not at once: the handle would leave the pointer before a second click.
        if (!dragged.current) click.current = setTimeout(toggle, secondClickMs);
      }}
      onDoubleClick={() => {
        clearTimeout(click.current);
        size.reset();
      }}
    />
  );
}
