import type { ReactNode } from 'react';
import { standings } from '../../atlas/model/feature.ts';
import { useMessages } from '../ground/pageContext.ts';
import { basesInOrder, basisInWords, standingInWords } from '../words/kindInWords.ts';
import { BasisSwatch } from './BasisSwatch.tsx';
import { StandingSwatch } from './StandingSwatch.tsx';

/** The four ways of knowing a shape, each with its sign, word and meaning. */
export function BasisList() {
  const messages = useMessages();
  return (
    <ul>
      {basesInOrder.map((basis) => (
        <Signed key={basis} sign={<BasisSwatch basis={basis} />} {...basisInWords(basis, messages)} />
      ))}
    </ul>
  );
}

/** The four ways in which words put an event, each with its sign, word and meaning. */
export function StandingList() {
  const messages = useMessages();
  return (
    <ul>
      {standings.map((standing) => (
        <Signed
          key={standing}
          sign={<StandingSwatch standing={standing} />}
          {...standingInWords(standing, messages)}
        />
      ))}
    </ul>
  );
}

function Signed({ sign, word, meaning }: { sign: ReactNode; word: string; meaning: string }) {
  return (
    <li>
      {sign}
      <span>
        <strong>{word}</strong> {meaning}
      </span>
    </li>
  );
}
