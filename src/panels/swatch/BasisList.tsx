import { useMessages } from '../ground/pageContext.ts';
import { basesInOrder, basisInWords } from '../words/kindInWords.ts';
import { BasisSwatch } from './BasisSwatch.tsx';

/** The four ways of knowing a shape, each with its sign, word and meaning. */
export function BasisList() {
  const messages = useMessages();
  return (
    <ul>
      {basesInOrder.map((basis) => {
        const { word, meaning } = basisInWords(basis, messages);
        return (
          <li key={basis}>
            <BasisSwatch basis={basis} />
            <span>
              <strong>{word}</strong> {meaning}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
