import { remPixels } from '../ground/remPixels.ts';
import { useDrag } from '../ground/useDrag.ts';
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

/**
 * The edge of a panel, to be dragged or moved by arrow keys, Home and End. A click makes the panel as wide as it can be, or
 * as wide as usual again.
 */
export function ResizeHandle({ size, grows, controls, label }: Props) {
  const { width, limits } = size;
  const sign = grows === 'right' ? 1 : -1;
  const byKey: Record<string, number> = {
    ArrowRight: width + sign,
    ArrowLeft: width - sign,
    Home: limits.min,
    End: limits.max,
  };
  const drag = useDrag({
    least: leastDrag,
    hold: () => width,
    onDrag: (held, right) => size.setWidth(held + (sign * right) / remPixels()),
    onClick: () => {
      if (width < limits.max) size.setWidth(limits.max);
      else size.reset();
    },
  });
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
        const wanted = byKey[event.key];
        if (wanted === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        size.setWidth(wanted);
      }}
      {...drag}
    />
  );
}
