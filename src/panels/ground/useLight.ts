import { useEffect, useRef } from 'react';
import type { FeatureId } from '../../atlas/model/ids.ts';
import { usePage } from './pageContext.ts';

/** What an element needs to light these features on the map while the pointer or the focus rests on it. */
export function useLight(): (...ids: FeatureId[]) => {
  onPointerEnter(): void;
  onPointerLeave(): void;
  onFocus(): void;
  onBlur(): void;
} {
  const { map } = usePage();
  const lights = useRef(false);
  const putOut = () => {
    lights.current = false;
    map.light([]);
  };
  // What is taken from the page under a finger is not left by it.
  useEffect(
    () => () => {
      if (lights.current) map.light([]);
    },
    [map],
  );
  return (...ids) => {
    const light = () => {
      lights.current = true;
      map.light(ids);
    };
    return { onPointerEnter: light, onPointerLeave: putOut, onFocus: light, onBlur: putOut };
  };
}
