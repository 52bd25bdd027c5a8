import { standings } from '../../atlas/model/feature.ts';
import { useMessages } from '../ground/pageContext.ts';
import { standingInWords } from '../words/kindInWords.ts';
import { StandingSwatch } from './StandingSwatch.tsx';

/** The four ways in which words put an event, each with its sign, word and meaning. */
export function StandingList() {
  const messages = useMessages();
  return (
    <ul>
      {standings.map((standing) => {
        const { word, meaning } = standingInWords(standing, messages);
        return (
          <li key={standing}>
            <StandingSwatch standing={standing} />
            <span>
              <strong>{word}</strong> {meaning}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
