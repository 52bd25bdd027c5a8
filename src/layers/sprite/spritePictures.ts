import type { Atlas } from '../../atlas/model/atlas.ts';
import type { SymbolId } from '../../atlas/model/kinds.ts';
import { type Base, bases } from '../bases.ts';
import { badgeImages } from '../comparisonBadge.ts';
import type { Drawing } from '../drawing.ts';
import { imageName } from '../imageName.ts';
import { symbols } from '../list.ts';
import { rulerTick, rulerTickName } from '../ruler.ts';
import type { MapSymbol, MarkStyle, Paint } from '../symbol.ts';

/** Every picture the map of an atlas can ask for on these of its own bases, by its name. */
export function spritePictures(
  { features, sides }: Pick<Atlas, 'features' | 'sides'>,
  on: readonly Pick<Base, 'look' | 'palette'>[] = bases,
): Map<string, Drawing> {
  const pictures = new Map<string, Drawing>();
  for (const { look: base, palette } of on) {
    const paint: Paint = { base, palette, sides };
    for (const { id, images = {}, imageStyles = stylesOf(id) } of symbols) {
      for (const [part, draw] of Object.entries(images)) {
        for (const style of distinct(imageStyles(part, features))) {
          pictures.set(imageName(id, part, style, base), draw(style ?? unstyled, paint));
        }
      }
    }
    for (const [name, drawing] of badgeImages(paint)) pictures.set(name, drawing);
    pictures.set(rulerTickName(base), rulerTick(paint));
  }
  return pictures;
}

const unstyled: MarkStyle = { kind: '', basis: 'named', side: '' };

/** The styles of a symbol's own features. */
const stylesOf =
  (symbol: SymbolId): NonNullable<MapSymbol['imageStyles']> =>
  (_part, features) =>
    features
      .filter((feature) => feature.symbol === symbol)
      .map(({ kind, basis = 'named', actors }) => ({ kind, basis, side: actors[0] ?? '' }));

function distinct(styles: readonly (MarkStyle | null)[]): (MarkStyle | null)[] {
  return [...new Map(styles.map((style) => [imageName('', '', style, ''), style])).values()];
}
