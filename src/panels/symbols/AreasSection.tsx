import { symbolOf as symbolOfKind, writtenKinds } from '../../atlas/model/kinds.ts';
import { exerciseArea } from '../../layers/exerciseArea.ts';
import { symbols } from '../../layers/list.ts';
import type { Paint } from '../../layers/symbol.ts';
import { AreaSpecimen } from './AreaSpecimen.tsx';
import { Entry, kindList } from './Entry.tsx';
import { Ground, Picture } from './Picture.tsx';
import { SheetSection } from './SheetSection.tsx';
import { SymbolEntries } from './SymbolEntries.tsx';
import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

const exerciseKinds = writtenKinds.filter((kind) => symbolOfKind(kind, null) === exerciseArea.id);

/** Sides whose hatching is broken in ways of their own: after these the ways begin again. */
function sidesByHatch({ sides, ...rest }: Paint): string[] {
  const seen = new Set<string>();
  return sides
    .map(({ id }) => id)
    .filter((side) => {
      const style = { kind: 'exercise', basis: 'stated', side } as const;
      const tile = exerciseArea.images?.hatch?.(style, { sides, ...rest });
      const look = JSON.stringify(tile?.paths.map(({ dash }) => dash ?? null));
      const isNew = !seen.has(look);
      seen.add(look);
      return isNew;
    });
}

/** Areas: exercises by kind, limits, air zones, named areas, and the hatching of the parties. */
export function AreasSection() {
  const { paint, messages } = useSheet();
  return (
    <SheetSection id="areas">
      {exerciseKinds.map((kind) => (
        <Entry
          key={kind}
          id={kind}
          name={kindList([kind], messages)}
          picture={
            <Ground>
              <AreaSpecimen style={{ kind, basis: 'stated', side: '' }} />
            </Ground>
          }
        />
      ))}
      <Entry
        id="limit"
        picture={
          <Ground>
            {(['stated', 'derived', 'schematic'] as const).map((basis) => (
              <AreaSpecimen key={basis} style={{ kind: 'exercise', basis, side: '' }} across={2} />
            ))}
          </Ground>
        }
      />
      <Entry
        id="edgeless"
        picture={
          <Picture drawings={[exerciseArea.swatch({ kind: 'exercise', basis: 'named', side: '' }, paint)]} />
        }
      />
      <Entry
        id="hatches"
        picture={
          <Ground>
            <span className={styles.many}>
              {sidesByHatch(paint).map((side) => (
                <AreaSpecimen
                  key={side}
                  style={{ kind: 'exercise', basis: 'stated', side }}
                  across={2}
                  up={1}
                />
              ))}
            </span>
          </Ground>
        }
      />
      {symbols
        .filter(({ form, id }) => form === 'area' && id !== exerciseArea.id)
        .map((symbol) => (
          <SymbolEntries key={symbol.id} symbol={symbol} />
        ))}
    </SheetSection>
  );
}
