import { type Basis, everyBasis } from '../../atlas/model/feature.ts';
import { symbols } from '../../layers/list.ts';
import type { MapSymbol } from '../../layers/symbol.ts';
import { basisInWords } from '../words/kindInWords.ts';
import { kindGroups } from './kindGroups.ts';
import { Picture } from './Picture.tsx';
import { SheetSection } from './SheetSection.tsx';
import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

/** Every symbol of THE LIST in every way its shape may be known. */
export function KnownSection() {
  return (
    <SheetSection
      id="known"
      before={
        <>
          <Ways />
          <Matrix />
        </>
      }
    />
  );
}

/** What the columns mean, where the table's own head has no room for it. */
function Ways() {
  const { messages } = useSheet();
  return (
    <dl className={styles.ways}>
      {everyBasis.map((basis) => {
        const { word, meaning } = basisInWords(basis, messages);
        return (
          <div key={basis}>
            <dt className={styles.basis}>{word}</dt>
            <dd className={styles.small}>{meaning}</dd>
            <dd className={styles.rule}>{messages.say('symbols.basisLook', { basis })}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function Matrix() {
  const { messages } = useSheet();
  const { say } = messages;
  return (
    // Focusable, so that a table wider than the window can be scrolled with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className={styles.scroll} aria-labelledby="matrix-caption" tabIndex={0}>
      <table className={styles.matrix}>
        <caption id="matrix-caption">{say('symbols.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('symbols.symbol')}</th>
            {everyBasis.map((basis) => {
              const { word, meaning } = basisInWords(basis, messages);
              return (
                <th scope="col" key={basis}>
                  <span className={styles.basis}>{word}</span>
                  <span className={styles.small}>{meaning}</span>
                  <span className={styles.rule}>{say('symbols.basisLook', { basis })}</span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {symbols.map((symbol) => (
            <Row key={symbol.id} symbol={symbol} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ symbol }: { symbol: MapSymbol }) {
  const { paint, messages } = useSheet();
  const { say } = messages;
  const drawingOf = (basis: Basis) =>
    kindGroups(symbol, basis, paint)[0]?.drawing ?? symbol.swatch({ kind: '', basis, side: '' }, paint);
  return (
    <tr data-symbol={symbol.id}>
      <th scope="row">{say('symbols.symbolName', { symbol: symbol.id.replaceAll('-', '_') })}</th>
      {everyBasis.map((basis) => (
        <td key={basis}>
          {symbol.bases.includes(basis) ? (
            <Picture drawings={[drawingOf(basis)]} />
          ) : (
            <span className={styles.unused}>{say('symbols.notUsed')}</span>
          )}
        </td>
      ))}
    </tr>
  );
}
