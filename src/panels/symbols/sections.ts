import { type Basis, everyBasis } from '../../atlas/model/feature.ts';
import { symbolOf as symbolOfKind, writtenKinds } from '../../atlas/model/kinds.ts';
import { badgeDrawing } from '../../layers/comparisonBadge.ts';
import { eventPoint } from '../../layers/eventPoint.ts';
import { symbolOf, symbols } from '../../layers/list.ts';
import { asPut } from '../../layers/standingLook.ts';
import type { MapSymbol } from '../../layers/symbol.ts';
import { basisInWords } from '../words/kindInWords.ts';
import { titleIn } from '../words/namesInWords.ts';
import { chartSigns } from './chartSigns.ts';
import { entryOf, kindGroups, type Sheet, type SheetEntry, symbolEntries } from './symbolEntries.ts';

/** A part of the sheet. */
export interface Section {
  id: 'known' | 'areas' | 'lines' | 'points' | 'parties' | 'chart';
  title: string;
  entries: readonly SheetEntry[];
}

const area = symbolOf('exercise-area');
const areaKinds = writtenKinds.filter((kind) => symbolOfKind(kind, null) === area.id);

/** All of the sheet, in its order. Every symbol of THE LIST stands in it in every way its shape may be known. */
export function sectionsOf(sheet: Sheet): Section[] {
  const { paint, messages } = sheet;
  const { say, lang } = messages;
  const areaOf = (basis: Basis, side = '', kind = 'exercise') => area.swatch({ kind, basis, side }, paint);
  const entry = (id: string, drawings: SheetEntry['drawings']) => entryOf(id, drawings, messages);
  const ofForm = (wanted: MapSymbol['form']) =>
    symbols
      .filter(({ form, id }) => form === wanted && id !== area.id)
      .flatMap((symbol) => symbolEntries(symbol, sheet));
  const event = symbolOf('event-point').swatch({ kind: '', basis: 'stated', side: '' }, paint);
  const many = eventPoint.images?.many?.({ kind: '', basis: 'named', side: '' }, paint);
  const badges = (['one', 'other', 'both'] as const).map((share) => badgeDrawing(share, paint));
  const parties = paint.sides.map(({ id, name: title, names }) => {
    const { text: name, lang: written } = titleIn({ title, names }, lang);
    return { id, name, lang: written };
  });
  const entries: Record<Section['id'], readonly SheetEntry[]> = {
    known: everyBasis.map((basis) => {
      const { word, meaning } = basisInWords(basis, messages);
      const drawings = symbols
        .filter(({ bases }) => bases.includes(basis))
        .map(
          (symbol) =>
            kindGroups(symbol, basis, paint)[0]?.drawing ??
            symbol.swatch({ kind: '', basis, side: '' }, paint),
        );
      return { name: word, meaning, rule: say('symbols.basisLook', { basis }), drawings };
    }),
    areas: [
      ...areaKinds.map((kind) => ({
        ...entry(kind, [areaOf('stated', '', kind), areaOf('named', '', kind)]),
        name: say('words.kind', { kind: kind.replaceAll('-', '_') }),
      })),
      entry('limit', [areaOf('stated'), areaOf('derived'), areaOf('schematic')]),
      entry('edgeless', [areaOf('named')]),
      entry(
        'hatches',
        parties.slice(0, 5).map(({ id }) => areaOf('stated', id)),
      ),
      ...ofForm('area'),
    ],
    lines: ofForm('line'),
    points: [
      ...ofForm('spot'),
      entry('many', many ? [many] : []),
      entry('pending', [asPut(event, 'announced', paint)]),
      entry('claimed', [asPut(event, 'claimed', paint)]),
      entry('dot', [symbolOf('place-label').swatch({ kind: '', basis: 'named', side: '' }, paint)]),
      entry('badge', badges),
    ],
    parties: [...parties, { id: '', name: say('symbols.noParty'), lang }].map(({ id, ...named }) => ({
      ...named,
      drawings: [
        areaOf('stated', id),
        symbolOf('track').swatch({ kind: 'patrol', basis: 'stated', side: id }, paint),
      ],
    })),
    chart: [
      ...Object.entries(chartSigns(paint.palette)).map(([id, drawing]) => entry(id, [drawing])),
      { ...entry('water-name', []), set: 'water' },
      { ...entry('land-name', []), set: 'land' },
      { ...entry('contested', []), set: 'water' },
    ],
  };
  return (Object.keys(entries) as Section['id'][]).map((id) => ({
    id,
    title: id === 'known' ? say('page.howShapeIsKnown') : say('symbols.section', { section: id }),
    entries: entries[id],
  }));
}
