import { type BadgeForm, type BadgeShare, badgeDrawing } from '../../layers/comparisonBadge.ts';
import { Swatch } from '../margin/Swatch.tsx';
import { usePaint } from '../margin/usePaint.ts';

/** The map's sign for which side has something, in the map's own colours. */
export function Badge({ form, share }: { form: BadgeForm; share: BadgeShare }) {
  return <Swatch drawing={badgeDrawing(form, share, usePaint())} />;
}
