import { useEffect, useState } from 'react';
import type { Leg } from '../../atlas/geodesy/legs.ts';
import type { RulerPoint } from '../../state/ruler.ts';

interface Measured {
  points: readonly RulerPoint[];
  legs: readonly Leg[];
}

/** The legs of a ruler; the measuring is fetched when first needed. Null until it is there, or where it cannot be fetched. */
export function useLegs(points: readonly RulerPoint[]): readonly Leg[] | null {
  const [measured, setMeasured] = useState<Measured | null>(null);
  useEffect(() => {
    let wanted = true;
    import('../../atlas/geodesy/legs.ts').then(
      ({ legsOf }) => wanted && setMeasured({ points, legs: legsOf(points) }),
      () => wanted && setMeasured(null),
    );
    return () => {
      wanted = false;
    };
  }, [points]);
  return measured?.points === points ? measured.legs : null;
}
