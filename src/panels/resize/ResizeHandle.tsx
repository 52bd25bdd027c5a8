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
 * as wide as usual again; a double click makes it as wide as usual.
 */
export function ResizeHandle({ size, grows, controls, label }: Props) {
  const drag = useRef<{ from: number; width: number; moved: boolean } | null>(null);
  const click = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(click.current), []);
  const { width, limits } = size;
  const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const sign = grows === 'right' ? 1 : -1;
  const toggle = () => (width < limits.max ? size.setWidth(limits.max) : size.reset());
  const onPointerMove = ({ clientX }: PointerEvent) => {
    const held = drag.current;
    if (!held || (!held.moved && Math.abs(clientX - held.from) < leastDrag)) return;
    held.moved = true;
    size.setWidth(held.width + (sign * (clientX - held.from)) / rem());
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
        const mirrored = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[event.key] ?? event.key;
        const wanted = widthAfterKey(grows === 'right' ? event.key : mirrored, width, limits);
        if (wanted === null) return;
        event.preventDefault();
        size.setWidth(wanted);
      }}
      onPointerDown={(event) => {
        drag.current = { from: event.clientX, width, moved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onClick={() => {
        const moved = drag.current?.moved;
        drag.current = null;
        clearTimeout(click.current);
        // Not at once: the handle would leave the pointer before a second click.
        if (!moved) click.current = setTimeout(toggle, secondClickMs);
      }}
      onDoubleClick={() => {
        clearTimeout(click.current);
        size.reset();
      }}
    />
  );
}
