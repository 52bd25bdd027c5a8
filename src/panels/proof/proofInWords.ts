import type { AtlasDocument } from '../../atlas/model/document.ts';
import type { Messages } from '../../messages/messages.ts';
import { placeInSource } from '../words/placeInSource.ts';
import type { Proof, ProvenQuote } from './proveWords.ts';

const isFound = ({ verdict }: ProvenQuote): boolean => verdict === 'found';

/** How many of the quotations were found: `43 of 43 passages found, word for word`. */
export function summaryOf({ quotes }: Proof, { say, number }: Messages): string {
  const counts = (type: 'passage' | 'heading') => {
    const all = quotes.filter(({ block }) => block.type === type);
    return { all: all.length, found: number(all.filter(isFound).length), total: number(all.length) };
  };
  const passages = counts('passage');
  const headings = counts('heading');
  const said = say('proof.passagesFound', { found: passages.found, total: passages.total });
  if (headings.all === 0) return said;
  return `${said} ${say('proof.headingsFound', { found: headings.found, total: headings.total })}`;
}

/** Which text was compared, and what its places are counted in. */
export function copyInWords({ sameFile, asStated }: Proof, { say }: Messages): string[] {
  return [
    sameFile === true
      ? say('proof.sameFile')
      : say('proof.otherCopy', { known: sameFile === false ? 'yes' : 'no' }),
    ...(asStated ? [say('proof.asStated')] : []),
  ];
}

/** What became of a quotation, and where it stands. */
export function verdictInWords(
  { verdict, count, places }: ProvenQuote,
  { length }: Proof,
  messages: Messages,
): { verdict: string; places: string[] } {
  return {
    verdict: messages.say('proof.verdict', { verdict, count: messages.number(count) }),
    places: places.map((place) => placeInSource(place, { sourceLength: length }, messages)),
  };
}

/** The whole result as plain text, a line for each quotation, to be kept or sent. */
export function proofText(document: AtlasDocument, proof: Proof, messages: Messages): string {
  const lines = proof.quotes.map((quote, index) => {
    const { verdict, places } = verdictInWords(quote, proof, messages);
    return [`${index + 1}.`, verdict, ...places, quote.words].join('\t');
  });
  const head = [document.title, summaryOf(proof, messages), ...copyInWords(proof, messages)];
  return `${[...head, '', ...lines].join('\n')}\n`;
}
