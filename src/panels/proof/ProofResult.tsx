import { type ReactNode, useEffect } from 'react';
import type { AtlasDocument } from '../../atlas/model/document.ts';
import type { Messages } from '../../messages/messages.ts';
import { linkTo } from '../../state/links.ts';
import { VerdictIcon } from '../ground/icons.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { InLanguage } from '../words/Named.tsx';
import { placeInSource } from '../words/placeInSource.ts';
import styles from './proof.module.css';
import type { Proof, ProvenQuote } from './proveWords.ts';

/** Which quotations were found in the reader's text, and where; those that were not come first. */
export function ProofResult({ document, proof }: { document: AtlasDocument; proof: Proof }) {
  const messages = useMessages();
  const { say } = messages;
  const summary = summaryOf(proof, messages);
  useSaid(summary);
  const wanting = proof.quotes.filter((quote) => !isFound(quote));
  const found = proof.quotes.filter(isFound);
  const rows = (quotes: readonly ProvenQuote[]) =>
    quotes.map((quote) => (
      <QuoteRow key={quote.block.start} document={document} proof={proof} quote={quote} />
    ));
  return (
    <section className={styles.result} aria-label={say('proof.result')}>
      <p className={styles.summary}>
        <VerdictIcon verdict={wanting.length === 0 ? 'holds' : 'differs'} /> {summary}
      </p>
      <p>
        {proof.sameFile === true
          ? say('proof.sameFile')
          : say('proof.otherCopy', { known: proof.sameFile === false ? 'yes' : 'no' })}
      </p>
      {proof.asStated && <p>{say('proof.asStated')}</p>}
      {wanting.length > 0 && <ol className={styles.quotes}>{rows(wanting)}</ol>}
      {found.length > 0 && (
        <details>
          <summary>{say('proof.listOfFound', { count: messages.number(found.length) })}</summary>
          <ol className={styles.quotes}>{rows(found)}</ol>
        </details>
      )}
    </section>
  );
}

/** Why what was given was not compared. */
export function ProofRefused({ reason }: { reason: string }) {
  useSaid(reason);
  return <p className={styles.refused}>{reason}</p>;
}

interface RowProps {
  document: AtlasDocument;
  proof: Proof;
  quote: ProvenQuote;
}

function QuoteRow({ document, proof, quote }: RowProps) {
  const messages = useMessages();
  const { block, words, verdict, count, places } = quote;
  return (
    <li>
      <p className={styles.verdict}>
        <VerdictIcon verdict={quote.verdict === 'found' ? 'holds' : 'differs'} />{' '}
        <strong>{messages.say('proof.verdict', { verdict, count: messages.number(count) })}</strong>
        {places.map((place) => (
          <span key={place.start}> · {placeInSource(place, { sourceLength: proof.length }, messages)}</span>
        ))}
      </p>
      <p className={styles.words}>
        <a href={linkTo({ read: document.id, passage: block.id })}>
          <InLanguage lang={document.language}>{words}</InLanguage>
        </a>
      </p>
      {verdict === 'notFound' && <DifferenceLine language={document.language} quote={quote} />}
    </li>
  );
}

function DifferenceLine({ language, quote: { difference } }: { language: string; quote: ProvenQuote }) {
  const { say, pieces } = useMessages();
  if (!difference) return <p>{say('proof.nothingOfIt')}</p>;
  const { agrees, paragraph, common, there, here, points = [null, null] } = difference;
  const inSource = (key: string, words: string) => (
    <InLanguage key={key} lang={language}>
      {words}
    </InLanguage>
  );
  const [thereCode, hereCode] = points;
  return (
    <p>
      {pieces<ReactNode>('proof.difference', {
        ...{ agrees, paragraph: String(paragraph) },
        common: inSource('common', common),
        there: inSource('there', there),
        here: inSource('here', here),
      })}
      {thereCode && hereCode && <> {say('proof.codePoints', { there: thereCode, here: hereCode })}</>}
    </p>
  );
}

/** Speaks what has come, once. */
function useSaid(words: string): void {
  const { announcer } = usePage();
  useEffect(() => announcer.say(words), [announcer, words]);
}

const isFound = ({ verdict }: ProvenQuote): boolean => verdict === 'found';

/** How many of the quotations were found: `43 of 43 passages found, word for word`. */
const summaryOf = ({ quotes }: Proof, { say, number }: Messages): string =>
  say('proof.passagesFound', { found: number(quotes.filter(isFound).length), total: number(quotes.length) });
