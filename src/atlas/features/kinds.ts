/**
 * The closed list of what a feature can be, and which symbol draws it.
 */
import type { SymbolId } from '../model/feature.ts';

/** What a feature's geometry comes down to. */
export type Shape = 'point' | 'line' | 'area';

const KINDS_BY_SYMBOL = {
  'exercise-area': ['exercise', 'inspection', 'closure'],
  'air-zone': ['adiz'],
  'named-area': ['sea', 'strait', 'region', 'country', 'island', 'island-group', 'waters'],
  track: ['patrol', 'flight', 'passage', 'voyage'],
  flow: ['pipeline', 'route', 'border'],
  'event-point': [
    'summit',
    'visit',
    'meeting',
    'agreement',
    'deal',
    'ceremony',
    'conference',
    'statement',
    'incident',
    'deployment',
    'training',
    'sanction',
    'programme',
    'games',
  ],
  'place-point': ['city', 'port', 'base', 'reef', 'site', 'organisation', 'facility', 'islet'],
  measure: ['measure'],
} as const satisfies Partial<Record<SymbolId, readonly string[]>>;

type KindSymbol = keyof typeof KINDS_BY_SYMBOL;

const symbolByKind = new Map<string, KindSymbol>();
for (const symbol of Object.keys(KINDS_BY_SYMBOL) as KindSymbol[]) {
  for (const kind of KINDS_BY_SYMBOL[symbol]) symbolByKind.set(kind, symbol);
}

/** What a kind is drawn as when its geometry is not of the form its own symbol is made for. */
const SYMBOL_BY_SHAPE: Record<KindSymbol, Partial<Record<Shape, SymbolId>>> = {
  'exercise-area': { area: 'exercise-area', point: 'event-point' },
  'air-zone': { area: 'air-zone' },
  'named-area': { area: 'named-area', point: 'place-point' },
  track: { line: 'track', area: 'exercise-area', point: 'event-point' },
  flow: { line: 'flow', area: 'named-area' },
  'event-point': { point: 'event-point' },
  'place-point': { point: 'place-point', area: 'named-area' },
  measure: { line: 'measure' },
};

/** All kinds that may be written in `geo/`; `measure` is made by the build. */
export const writtenKinds: string[] = [...symbolByKind.keys()].filter((kind) => kind !== 'measure');

/** Whether the kind is something that happens, and so may stand `at` a place instead of having a geometry. */
export function isEvent(kind: string): boolean {
  const symbol = symbolByKind.get(kind);
  return symbol === 'event-point' || symbol === 'exercise-area' || symbol === 'track';
}

/** Whether an event of this kind is a mark at its places' anchors, whatever the places' own shapes. */
export const isPointEvent = (kind: string): boolean => symbolByKind.get(kind) === 'event-point';

/** The symbol a feature of this kind and shape is drawn with; null where that shape makes no sense for it. */
export function symbolOf(kind: string, shape: Shape | null): SymbolId | null {
  const own = symbolByKind.get(kind);
  if (own === undefined) return null;
  return shape === null ? own : (SYMBOL_BY_SHAPE[own][shape] ?? null);
}
