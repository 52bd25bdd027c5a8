import { QuietButton } from '../ground/buttons.tsx';
import { useMessages } from '../ground/pageContext.ts';
import styles from './search.module.css';
import type { Asked } from './useSearch.ts';

/** How much was found, or why nothing was. */
export function SearchMessage({
  answer,
  loading,
  failed,
  onRetry,
}: Pick<Asked, 'answer' | 'loading' | 'failed'> & { onRetry: () => void }) {
  const { say } = useMessages();
  const found = ({ query, results: { total } }: NonNullable<Asked['answer']>) =>
    total > 0
      ? say('search.results', { count: total })
      : say('search.nothingHolds', { query: query.trim().slice(0, 60) });
  return (
    <>
      <p className={`soft ${styles.message}`} aria-busy={loading || undefined}>
        {answer && found(answer)}
        {loading && ` ${say('search.fetchingTexts')}`}
      </p>
      {failed && (
        <p className={`soft ${styles.message}`} role="alert">
          {say('search.broken')} <QuietButton onClick={onRetry}>{say('page.tryAgain')}</QuietButton>
        </p>
      )}
    </>
  );
}
