import type { ReactNode } from 'react';
import { everyBasis, standings } from '../../atlas/model/feature.ts';
import { useMessages } from '../ground/pageContext.ts';
import { basisInWords, standingInWords } from '../words/kindInWords.ts';
import { AreaSwatch, StandingSwatch } from './swatches.tsx';

/** The four ways of knowing a shape, each with its sign, word and meaning. */
export function BasisList() {
  const messages = useMessages();
  return <ul>{everyBasis.map((id) => signed(id, <AreaSwatch basis={id} />, basisInWords(id, messages)))}</ul>;
}

/** The four ways in which words put an event, each with its sign, word and meaning. */
export function StandingList() {
  const messages = useMessages();
  return (
    <ul>
      {standings.map((id) => signed(id, <StandingSwatch standing={id} />, standingInWords(id, messages)))}
    </ul>
  );
}

const signed = (id: string, sign: ReactNode, { word, meaning }: { word: string; meaning: string }) => (
  <li key={id}>
    {sign}
    <span>
      <strong>{word}</strong> {meaning}
    </span>
  </li>
);
