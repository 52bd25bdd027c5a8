import { useMessages } from '../ground/pageContext.ts';
import { datesInWords } from './datesInWords.ts';

/** An EDTF date in words, each date in it readable by machines. */
export function Dates({ edtf }: { edtf: string }) {
  return datesInWords(edtf, useMessages()).map(({ text, datetime }) =>
    datetime === undefined ? (
      text
    ) : (
      <time key={datetime + text} dateTime={datetime}>
        {text}
      </time>
    ),
  );
}
