import type { LayerSpecification } from 'maplibre-gl';
import { createContext, use } from 'react';
import type { LookId } from '../../layers/bases.ts';
import type { Paint } from '../../layers/symbol.ts';
import type { Messages } from '../../messages/messages.ts';

/** Names of the atlas as the map writes them, one for each way a name is set; null where the atlas has none. */
export interface SampleNames {
  water: string | null;
  land: string | null;
  contested: string | null;
}

/** What the sheet of symbols is drawn with. */
export interface Sheet {
  look: LookId;
  paint: Paint;
  messages: Messages;
  /** Style layers of the chart beneath the symbols. */
  chart: readonly LayerSpecification[];
  names: SampleNames;
  /** A length as the map writes it. */
  figure: string;
}

/** Provided by the page of symbols. */
export const SheetContext = createContext<Sheet | null>(null);

/** What the sheet is drawn with. Throws outside a `SheetContext`, which is a mistake in the code. */
export function useSheet(): Sheet {
  const sheet = use(SheetContext);
  if (!sheet) throw new Error('A part of the sheet of symbols was rendered outside SheetContext.');
  return sheet;
}
