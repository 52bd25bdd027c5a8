import type { Atlas } from '../../atlas/model/atlas.ts';
import { bases } from '../bases.ts';
import { badgeImages } from '../comparisonBadge.ts';
import type { Drawing } from '../drawing.ts';
import { eventGroups, groupStyle } from '../eventGroups.ts';
import { imageName } from '../imageName.ts';
import { symbols } from '../list.ts';
import { rulerTick, rulerTickName } from '../ruler.ts';
import type { MarkStyle, Paint } from '../symbol.ts';

/** Every picture the map of an atlas can ask for, on each of the map's own bases, by its name. */
export function spritePictures({ features, sides }: Pick<Atlas, 'features' | 'sides'>): Map<string, Drawing> {
  const pictures = new Map<string, Drawing>();
  for (const { id: base, palette } of bases) {
    const paint: Paint = { base, palette, sides };
    for (const { id, images = {} } of symbols) {
      for (const [part, draw] of Object.entries(images)) {
        for (const style of stylesOf(id, part, features)) {
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

/** The styles in which a part of a symbol is drawn; one null where all its marks look alike. */
function stylesOf(symbol: string, part: string, features: Atlas['features']): (MarkStyle | null)[] {
  if (symbol === 'place-label') return [null];
  const marked = features.filter((feature) => feature.symbol === symbol);
  if (symbol === 'event-point' && part === 'one') return distinct(marked.map((event) => groupStyle([event])));
  if (symbol === 'event-point') return distinct(groupedStyles(features));
  return distinct(
    marked.map(({ kind, basis = 'named', actors }) => ({ kind, basis, side: actors[0] ?? '' })),
  );
}

/** Of the events at a place any may be shown; whatever mark they share, two of them share it too. */
function groupedStyles(features: Atlas['features']): MarkStyle[] {
  return eventGroups(features, () => true).flatMap(({ events }) =>
    events.flatMap((one, index) => events.slice(index + 1).map((other) => groupStyle([one, other]))),
  );
}

function distinct(styles: readonly MarkStyle[]): MarkStyle[] {
  return [...new Map(styles.map((style) => [imageName('', '', style, ''), style])).values()];
}
