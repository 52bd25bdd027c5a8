import type { DocumentSummary, TextRun } from '../../atlas/model/document.ts';
import type { CheckId, FeatureId } from '../../atlas/model/ids.ts';
import { outwardAddress } from './OutwardLink.tsx';
import styles from './quotation.module.css';
import { Runs } from './Runs.tsx';

interface Props {
  document: Pick<DocumentSummary, 'url' | 'language'>;
  runs: readonly TextRun[];
  marked?: ReadonlySet<FeatureId>;
  markedChecks?: ReadonlySet<CheckId>;
}

/** Verbatim words in a `blockquote` that names its language and, where it is known, the address they were published at. */
export function Quotation({ document, runs, marked, markedChecks }: Props) {
  const cite = document.url === undefined ? null : outwardAddress(document.url);
  return (
    <blockquote className={styles.quotation} lang={document.language} dir="auto" cite={cite ?? undefined}>
      <Runs runs={runs} marked={marked} markedChecks={markedChecks} />
    </blockquote>
  );
}
