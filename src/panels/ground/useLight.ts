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
  const putOut = () => map.light([]);
  return (...ids) => {
    const light = () => map.light(ids);
    return { onPointerEnter: light, onPointerLeave: putOut, onFocus: light, onBlur: putOut };
  };
}
