import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Basis, everyBasis } from '../atlas/model/feature.ts';
import { symbolOf as symbolOfKind, writtenKinds } from '../atlas/model/kinds.ts';
import { bases } from '../layers/bases.ts';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { symbols } from '../layers/list.ts';
import { english } from '../messages/en/catalogue.ts';
import { japanese } from '../messages/ja/catalogue.ts';
import { korean } from '../messages/ko/catalogue.ts';
import { englishMessages } from '../messages/loadMessages.ts';
import { createMessages } from '../messages/messages.ts';
import { russian } from '../messages/ru/catalogue.ts';
import { chinese } from '../messages/zh/catalogue.ts';
import { textOf } from '../panels/fixtures/renderPanel.tsx';
import { kindGroups } from '../panels/symbols/symbolEntries.ts';
import { kindInWords } from '../panels/words/kindInWords.ts';
import { SymbolsPage } from './SymbolsPage.tsx';

const catalogues = { en: english, ja: japanese, ko: korean, ru: russian, zh: chinese };
const pageIn = (messages = englishMessages, base = bases[0]) =>
  renderToStaticMarkup(<SymbolsPage atlas={sampleAtlas} base={base} messages={messages} />);

describe('the sheet of symbols', () => {
  it('has every symbol of THE LIST in each way its shape may be known, and in no other', () => {
    const [known] = pageIn().split('<section id="').slice(1);
    const pictures = known
      ?.split('<li')
      .slice(1)
      .map((entry) => entry.split('<svg').length - 1);
    const drawnSo = (basis: Basis) => symbols.filter(({ bases }) => bases.includes(basis));
    expect(pictures).toEqual(everyBasis.map((basis) => drawnSo(basis).length));
  });

  it('speaks of every kind of the closed list', () => {
    const entries = textOf(pageIn()).toLowerCase();
    const missing = writtenKinds.filter((kind) => !entries.includes(kindInWords(kind, englishMessages)));
    expect(missing).toEqual([]);
    const { id, palette } = bases[0];
    const paint = { base: id, palette, sides: [] };
    const grouped = symbols.flatMap((symbol) =>
      kindGroups(symbol, 'stated', paint)
        .flatMap(({ kinds }) => kinds)
        .filter((kind) => symbolOfKind(kind, null) === symbol.id),
    );
    expect(grouped.toSorted()).toEqual(writtenKinds.toSorted());
  });

  it.each(Object.entries(catalogues))(
    'leaves no entry without name, meaning and rule in %s',
    (lang, catalogue) => {
      // What no message is written for says a dash.
      const lines = textOf(pageIn(createMessages(lang, catalogue)).replaceAll('><', '>\n<')).split('\n');
      expect(lines.filter((line) => line.startsWith('–'))).toEqual([]);
    },
  );

  it('draws with the colours of the base', () => {
    for (const base of bases) {
      const html = pageIn(englishMessages, base);
      expect(html).toContain(base.palette.limit);
      for (const other of bases.filter(({ id }) => id !== base.id))
        expect(html).not.toContain(other.palette.limit);
    }
  });
});
