import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
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
import { kindGroups } from '../panels/symbols/kindGroups.ts';
import { kindInWords } from '../panels/words/kindInWords.ts';
import { SymbolsPage } from './SymbolsPage.tsx';

const catalogues = { en: english, ja: japanese, ko: korean, ru: russian, zh: chinese };
const pageIn = (messages = englishMessages, base = bases[0]) =>
  renderToStaticMarkup(<SymbolsPage atlas={sampleAtlas} base={base} messages={messages} />);

describe('the sheet of symbols', () => {
  it('has every symbol of THE LIST, with a picture for each way its shape may be known and for no other', () => {
    const rows = pageIn().split('<tr data-symbol="').slice(1);
    expect(rows.map((row) => row.slice(0, row.indexOf('"')))).toEqual(symbols.map(({ id }) => id));
    const pictures = rows.map((row) => row.slice(0, row.indexOf('</tr>')).split('<svg').length - 1);
    expect(pictures).toEqual(symbols.map((symbol) => symbol.bases.length));
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
