import { QuietButton } from '../ground/buttons.tsx';
import { useMessages } from '../ground/pageContext.ts';
import { countInWords } from './options.ts';
import styles from './search.module.css';
import { type Asked, useRested } from './useSearch.ts';

/** How much was found, or why nothing was. */
export function SearchMessage({
  answer,
  loading,
  failed,
  onRetry,
}: Pick<Asked, 'answer' | 'loading' | 'failed'> & { onRetry: () => void }) {
  const messages = useMessages();
  const { say } = messages;
  // Said at each letter, it would flicker.
  const isLong = useRested(loading);
  const found = ({ query, results }: NonNullable<Asked['answer']>) =>
    results.total > 0
      ? countInWords(results, messages)
      : say('search.nothingHolds', { query: query.trim().slice(0, 60) });
  return (
    <>
      <p className={`soft ${styles.message}`} aria-busy={loading || undefined}>
        {answer && found(answer)}
        {loading && isLong && ` ${say('search.searching')}`}
      </p>
      {failed && (
        <p className={`soft ${styles.message}`} role="alert">
          {say('search.broken')} <QuietButton onClick={onRetry}>{say('page.tryAgain')}</QuietButton>
        </p>
      )}
    </>
  );
}
