/** What a feature's geometry comes down to. */
export type Shape = 'point' | 'line' | 'area';

/** The closed list of what a feature can be: its kinds by the symbol that draws them, and by which symbol where the geometry is not of that form. */
const drawnAs = {
  'exercise-area': {
    kinds: ['exercise', 'land-exercise', 'inspection', 'landing-defence', 'closure'],
    shapes: { area: 'exercise-area', point: 'event-point' },
    isEvent: true,
  },
  'air-zone': { kinds: ['adiz'], shapes: { area: 'air-zone' }, isNamedAtCorner: true },
  'named-area': {
    kinds: ['sea', 'strait', 'region', 'country', 'island', 'island-group', 'waters'],
    shapes: { area: 'named-area', point: 'place-point' },
  },
  track: {
    kinds: ['patrol', 'flight', 'passage', 'voyage'],
    shapes: { line: 'track', area: 'exercise-area', point: 'event-point' },
    isEvent: true,
  },
  flow: { kinds: ['pipeline', 'route', 'border'], shapes: { line: 'flow', area: 'named-area' } },
  'event-point': {
    kinds: [
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
    shapes: { point: 'event-point' },
    isEvent: true,
  },
  'place-point': {
    kinds: ['city', 'port', 'base', 'reef', 'site', 'organisation', 'facility', 'islet'],
    shapes: { point: 'place-point', area: 'named-area' },
  },
  // The two that no kind of `geo/` is drawn as: the build makes them.
  measure: { kinds: ['measure'], shapes: { line: 'measure' }, isBuilt: true },
  'place-label': { kinds: [], shapes: {}, isBuilt: true },
} as const;

/** How a feature is drawn: each symbol is one file in `src/layers/`. */
export type SymbolId = keyof typeof drawnAs;

interface Row {
  kinds: readonly string[];
  shapes: Partial<Record<Shape, SymbolId>>;
  /** Its kinds happen: they may stand `at` a place instead of having a geometry. */
  isEvent?: boolean;
  /** Its names stand in a corner of the area, not in its middle. */
  isNamedAtCorner?: boolean;
  /** Made by the build, never written in `geo/`. */
  isBuilt?: boolean;
}

const rows = Object.entries<Row>(drawnAs satisfies Record<SymbolId, Row>) as [SymbolId, Row][];
const byKind = new Map(rows.flatMap(([symbol, row]) => row.kinds.map((kind) => [kind, { symbol, ...row }])));

/** Waters, which end where land begins. */
export const waterKinds: readonly string[] = ['sea', 'strait', 'waters'];

/** Whether the kind is a water. */
export const isWater = (kind: string): boolean => waterKinds.includes(kind);

/** Whether the name of an area of this kind stands in one of its corners. */
export const isNamedAtCorner = (kind: string): boolean => byKind.get(kind)?.isNamedAtCorner ?? false;

/** All kinds that may be written in `geo/`. */
export const writtenKinds: string[] = rows.flatMap(([, { kinds, isBuilt }]) => (isBuilt ? [] : kinds));

/** Whether the kind is something that happens, and so may stand `at` a place instead of having a geometry. */
export const isEvent = (kind: string): boolean => byKind.get(kind)?.isEvent ?? false;

/** Whether an event of this kind is a mark at its places' anchors, whatever the places' own shapes. */
export function isPointEvent(kind: string): boolean {
  const row = byKind.get(kind);
  return row?.isEvent === true && Object.keys(row.shapes).join() === 'point';
}

/** The symbol a feature of this kind and shape is drawn with; null where that shape makes no sense for it. */
export function symbolOf(kind: string, shape: Shape | null): SymbolId | null {
  const row = byKind.get(kind);
  if (row === undefined) return null;
  return shape === null ? row.symbol : (row.shapes[shape] ?? null);
}
