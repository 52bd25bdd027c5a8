import { QuietButton } from '../ground/buttons.tsx';
import { useMessages } from '../ground/pageContext.ts';
import styles from './search.module.css';
import type { SearchResults } from './searchIndex.ts';
import type { SearchState } from './searchLoader.ts';

interface Props {
  state: SearchState;
  results: SearchResults | null;
  query: string;
  onRetry: () => void;
}

/** How much was found, or why nothing was; and which part could not be searched. */
export function SearchMessage({ state, results, query, onRetry }: Props) {
  const { loading, broken, missing } = state;
  const { say } = useMessages();
  const failed = broken
    ? say('search.broken')
    : missing.length > 0 && say('search.missing', { count: missing.length });
  const found = (total: number) =>
    total > 0
      ? say('search.results', { count: total })
      : say('search.nothingHolds', { query: query.trim().slice(0, 60) });
  return (
    <>
      <p className={`soft ${styles.message}`} aria-busy={loading || undefined}>
        {results && found(results.total)}
        {loading && ` ${say('search.fetchingTexts')}`}
      </p>
      {failed && (
        <p className={`soft ${styles.message}`} role="alert">
          {failed} <QuietButton onClick={onRetry}>{say('page.tryAgain')}</QuietButton>
        </p>
      )}
    </>
  );
}
