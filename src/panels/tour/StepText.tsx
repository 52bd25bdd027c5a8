import { use } from 'react';
import type { AtlasDocument } from '../../atlas/model/document.ts';
import type { TourId } from '../../atlas/model/ids.ts';
import type { Tour, TourStep } from '../../atlas/model/tour.ts';
import { usePage } from '../page/pageContext.ts';
import { Quotation } from '../quotation/Quotation.tsx';
import { Runs } from '../quotation/Runs.tsx';
import { VoiceLine } from '../quotation/VoiceLine.tsx';
import { authorsInWords } from '../words/authorsInWords.ts';
import { Dates } from '../words/Dates.tsx';
import styles from './tour.module.css';

interface Props {
  tours: Promise<readonly Tour[]>;
  id: TourId;
  step: number;
}

/** The editor's sentences of a step, and under them the document's own words. Waits for both (Suspense). */
export function StepText({ tours, id, step }: Props) {
  const { texts } = usePage();
  const tour = use(tours).find((known) => known.id === id);
  const shown = tour?.steps[step - 1];
  if (!tour || !shown) throw new Error('The words of this step could not be found.');
  return <WordsOf step={shown} language={tour.language} document={use(texts.text(shown.quote.document))} />;
}

/** The same with both at hand. */
export function WordsOf({
  step,
  language,
  document,
}: {
  step: TourStep;
  language: string;
  document: AtlasDocument;
}) {
  const passage = document.blocks.find(
    (block) => block.type === 'passage' && block.id === step.quote.passage,
  );
  return (
    <>
      {step.text.map((runs) => (
        <p key={runs.map(({ text }) => text).join('')} className={styles.words} lang={language}>
          <Runs runs={runs} />
        </p>
      ))}
      {passage?.type === 'passage' ? (
        <div className={styles.quote}>
          <Quotation document={document} runs={passage.runs} />
          <VoiceLine voice={passage.voice} />
          <p className={styles.source}>
            {authorsInWords(document)}, <cite lang={document.language}>{document.title}</cite>,{' '}
            <Dates edtf={document.issued} />, ¶ {passage.paragraph}
            {document.wordingNote && <em> · {document.wordingNote}</em>}
          </p>
        </div>
      ) : (
        <p role="alert">Passage {step.quote.passage} of this document could not be found.</p>
      )}
    </>
  );
}
