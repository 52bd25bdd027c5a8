import { kinds } from './host.ts';
import { type Figures, median } from './measure.ts';
import type { Row } from './rows.ts';

type Rounds = Record<'site' | 'bare', Figures[]>;

/** Figures of both pages as a Markdown table. */
export function table(rows: Row[], rounds: Rounds): string {
  return lines([
    ['figure', 'site', 'bare', 'ratio', 'goal'],
    ['---', '--:', '--:', '--:', '--:'],
    ...rows.map(({ figure, words, unit, goal = '' }) => [
      words,
      inUnit(middle(rounds.site, figure), unit),
      inUnit(middle(rounds.bare, figure), unit),
      ratio(rounds, figure),
      typeof goal === 'number' ? `≤ ${goal}` : goal,
    ]),
  ]);
}

/** Bytes to map ready by what they are, as a Markdown table. */
export function bytesByKind(rounds: Rounds): string {
  return lines([
    ['KB to map ready', ...kinds],
    ['---', ...kinds.map(() => '--:')],
    ...(['site', 'bare'] as const).map((page) => [
      page,
      ...kinds.map((kind) => inUnit(middle(rounds[page], `bytes of ${kind}`), 'KB')),
    ]),
  ]);
}

const lines = (rows: string[][]): string => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function middle(rounds: Figures[], figure: string): number {
  return median(rounds.flatMap((round) => round[figure] ?? []));
}

/** Of each round, so that both pages met the same machine; the middle one. */
function ratio({ site, bare }: Rounds, figure: string): string {
  const ratios = site.map((round, index) => Number(round[figure]) / Number(bare[index]?.[figure]));
  const value = median(ratios.filter((each) => Number.isFinite(each)));
  return Number.isNaN(value) ? '–' : value.toFixed(2);
}

function inUnit(value: number, unit: Row['unit']): string {
  if (Number.isNaN(value)) return '–';
  const divisor = { ms: 1, KB: 1024, MB: 1024 * 1024, '': 1 }[unit];
  const digits =
    unit === 'MB' || (unit === 'ms' && value < 10) || (unit === '' && !Number.isInteger(value)) ? 2 : 0;
  return `${(value / divisor).toFixed(digits)} ${unit}`.trim();
}
