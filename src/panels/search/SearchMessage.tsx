import { counted } from '../words/numbersInWords.ts';
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
  const failed = broken
    ? 'The search could not be fetched.'
    : missing.length > 0 && `The texts of ${counted(missing.length, 'document')} could not be searched.`;
  return (
    <>
      <p className={styles.message} aria-busy={loading || undefined}>
        {results && (results.total > 0 ? counted(results.total, 'result') : nothing(query))}
        {loading && ' Fetching the texts …'}
      </p>
      {failed && (
        <p className={styles.message} role="alert">
          {failed}{' '}
          <button type="button" className={styles.retry} onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
    </>
  );
}

const nothing = (query: string): string => `Nothing holds “${query.trim().slice(0, 60)}”. Try fewer words.`;
