import { type MouseEvent, type PointerEvent, useRef } from 'react';

interface Drag<Held> {
  /** A drag of fewer pixels is a click. */
  least: number;
  /** What is held when it is pressed, such as where a drag begins. */
  hold: () => Held;
  /** How far it has been dragged since it was pressed, pixels. */
  onDrag(held: Held, right: number, down: number): void;
  /** It has been let go of, dragged or not. */
  onEnd?: () => void;
  /** Pressed by pointer without a drag, or by key. */
  onClick(event: MouseEvent<HTMLElement>): void;
}

/** What an element needs to be dragged and clicked: the click that comes after a drag is none. */
export function useDrag<Held>({ least, hold, onDrag, onEnd, onClick }: Drag<Held>) {
  const pressed = useRef<{ held: Held; x: number; y: number } | null>(null);
  const dragged = useRef(false);
  const end = () => {
    if (pressed.current) onEnd?.();
    pressed.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !event.isPrimary) return;
      dragged.current = false;
      pressed.current = { held: hold(), x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (!pressed.current) return;
      const { held, x, y } = pressed.current;
      dragged.current ||= Math.hypot(clientX - x, clientY - y) >= least;
      if (dragged.current) onDrag(held, clientX - x, clientY - y);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
    onClick: (event: MouseEvent<HTMLElement>) => {
      // A press by key has no drag before it.
      if (event.detail === 0 || !dragged.current) onClick(event);
    },
  };
}
