import { findQuotes, type QuoteFault, storedRange } from '../../atlas/documents/findQuote.ts';
import { type Difference, differenceOf } from '../../atlas/documents/firstDifference.ts';
import {
  foldWhiteSpace,
  type NormalisedSource,
  normaliseSource,
} from '../../atlas/documents/normaliseSource.ts';
import { paragraphAt, paragraphStarts } from '../../atlas/documents/paragraphs.ts';
import { type AtlasDocument, type Passage, passagesOf, wordsOf } from '../../atlas/model/document.ts';
import type { GivenText } from './givenText.ts';

/** Of words that stand there oftener only so many places are told. */
const mostPlaces = 8;

/** A place in the reader's text: code points, end exclusive, and its 1-based paragraph. */
type Place = Pick<Passage, 'start' | 'end' | 'paragraph'>;

/** What became of one quotation in the reader's text. */
export interface ProvenQuote {
  block: Passage;
  /** Its words in normal form. */
  words: string;
  verdict: 'found' | QuoteFault;
  /** How often the words stand there, and where: the first few places. */
  count: number;
  places: Place[];
  /** Where a passage that is not there goes its own way; null where nothing of it is there. */
  difference: (Difference & Pick<Place, 'paragraph'>) | null;
}

/** All quotations of a document, compared with a reader's text as the build compares them with the stored source. */
export interface Proof {
  quotes: ProvenQuote[];
  /** Code points of the reader's text. */
  length: number;
  /** Whether the text is, byte for byte, the one that was quoted; null where the browser cannot tell. */
  sameFile: boolean | null;
  /** Whether every quotation stands at the very code points that the map's data state. */
  asStated: boolean;
}

/** Compares a document's quotations with a text. */
export function proveWords(document: AtlasDocument, { text, sha256 }: GivenText): Proof {
  const source = normaliseSource(text);
  const starts = paragraphStarts(source.raw);
  const sought = passagesOf(document).map((block) => ({ text: foldWhiteSpace(wordsOf(block.runs)), block }));
  const quotes = findQuotes(source, sought).map(({ block, starts: found, length, faults }): ProvenQuote => {
    const places = found.slice(0, mostPlaces).map((from) => placeOf(source, starts, from, length));
    const difference = found.length === 0 ? differenceOf(source, block.text) : null;
    return {
      ...{
        block: block.block,
        words: block.text,
        verdict: faults[0] ?? 'found',
        count: found.length,
        places,
      },
      difference: difference && {
        ...difference,
        paragraph: placeOf(source, starts, difference.at, 1).paragraph,
      },
    };
  });
  return {
    quotes,
    length: source.raw.length,
    sameFile: sha256 === null ? null : sha256 === document.sourceSha256,
    asStated: quotes.every(
      ({ block, places: [place] }) => place?.start === block.start && place.end === block.end,
    ),
  };
}

function placeOf(source: NormalisedSource, starts: number[], from: number, length: number): Place {
  const [start, end] = storedRange(source, from, length);
  return { start, end, paragraph: paragraphAt(starts, start) };
}
