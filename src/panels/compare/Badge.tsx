import { type BadgeForm, type BadgeShare, badgeDrawing } from '../../layers/comparisonBadge.ts';
import { Swatch } from '../swatch/Swatch.tsx';
import { usePaint } from '../swatch/usePaint.ts';

/** The map's sign for which side has something, in the map's own colours. */
export function Badge({ form, share }: { form: BadgeForm; share: BadgeShare }) {
  return <Swatch drawing={badgeDrawing(form, share, usePaint())} />;
}
