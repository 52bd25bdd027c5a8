import { useMemo } from 'react';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature } from '../atlas/model/feature.ts';
import type { Base } from '../layers/bases.ts';
import { nameOnMap } from '../layers/nameOnMap.ts';
import { baseStyleLayers } from '../map/baseStyle.ts';
import { lengthText } from '../map/lengthText.ts';
import type { Messages } from '../messages/messages.ts';
import { SheetHead } from '../panels/symbols/SheetHead.tsx';
import { SymbolSheet } from '../panels/symbols/SymbolSheet.tsx';
import { type SampleNames, type Sheet, SheetContext } from '../panels/symbols/sheet.ts';
import styles from '../panels/symbols/symbols.module.css';
import { atlasWords } from '../panels/words/namesInWords.ts';

/** Names to show how names are set: the foremost of each kind, contested where several are in use. */
function sampleNames({ features, languages }: Atlas, lang: string): SampleNames {
  const common = languages[0]?.code ?? lang;
  const foremost = features.toSorted((one, other) => one.rank - other.rank);
  const isContested = ({ names }: Feature) => (names[common]?.length ?? 0) > 1;
  const name = (kind: string, contested: boolean) => {
    const found = foremost.find((feature) => feature.kind === kind && isContested(feature) === contested);
    return found ? nameOnMap(found, lang, common) : null;
  };
  return {
    water: name('sea', false),
    contested: name('sea', true),
    land: name('country', false),
  };
}

/** What the sheet of symbols is drawn with, for this atlas on this base. */
function sheetOf(atlas: Atlas, { look, palette }: Base, messages: Messages): Sheet {
  return {
    look,
    paint: { base: look, palette, sides: atlas.sides },
    messages,
    chart: baseStyleLayers(palette),
    names: sampleNames(atlas, messages.lang),
    figure: lengthText(atlas.features.find(({ lengthKm }) => lengthKm !== undefined)?.lengthKm ?? 100),
  };
}

interface Props {
  atlas: Atlas;
  base: Base;
  messages: Messages;
}

/** Every symbol of the map with its meaning and the rule behind it, in the manner of a printed chart's sheet of symbols. */
export function SymbolsPage({ atlas, base, messages }: Props) {
  const sheet = useMemo(() => sheetOf(atlas, base, messages), [atlas, base, messages]);
  return (
    <SheetContext value={sheet}>
      <main className={styles.page}>
        <div className={styles.frame}>
          <SheetHead title={atlas.title} languages={atlas.languages} />
          <SymbolSheet />
          <div className={styles.foot}>
            {atlasWords(atlas, messages.lang).statements.map(({ text, lang }) => (
              <p key={text} lang={lang === messages.lang ? undefined : lang}>
                {text}
              </p>
            ))}
          </div>
        </div>
      </main>
    </SheetContext>
  );
}
