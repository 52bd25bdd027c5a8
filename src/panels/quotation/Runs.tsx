import type { ReactNode } from 'react';
import type { TextRun } from '../../atlas/model/document.ts';
import type { CheckId, FeatureId } from '../../atlas/model/ids.ts';
import { CheckMark } from './CheckMark.tsx';
import { OutwardLink } from './OutwardLink.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import styles from './quotation.module.css';
import { WithTail } from './WithTail.tsx';

interface Props {
  runs: readonly TextRun[];
  /** Features whose words are marked instead of linked: those the panel is about. */
  marked?: ReadonlySet<FeatureId>;
  /** Marks the words these checks read their figure from. */
  markedChecks?: ReadonlySet<CheckId>;
  /** Called by the small verdict marks; without it none are shown. */
  onCheck?: (id: CheckId) => void;
}

/**
 * A passage's or note's text with its ties to the map. Nothing is added to the words: the text of
 * what is rendered equals the text of the runs, pins and verdict marks are pictures.
 */
export function Runs({ runs, ...ties }: Props) {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change their order
    <Run key={index} run={run} {...ties} />
  ));
}

function Run({ run, marked, markedChecks, onCheck }: Omit<Props, 'runs'> & { run: TextRun }): ReactNode {
  const { text, features = [], check, href } = run;
  const mark = check !== undefined && onCheck && <CheckMark id={check} onOpen={onCheck} />;
  const words = mark ? <WithTail words={text} tail={mark} /> : text;
  if (features.some((id) => marked?.has(id)) || (check !== undefined && markedChecks?.has(check))) {
    return <mark className={styles.mark}>{words}</mark>;
  }
  if (features.length > 0) {
    return (
      <>
        <PlaceLink features={features} words={text} />
        {mark}
      </>
    );
  }
  if (href !== undefined) return <OutwardLink href={href}>{text}</OutwardLink>;
  return check === undefined ? text : <span className={styles.figure}>{words}</span>;
}
