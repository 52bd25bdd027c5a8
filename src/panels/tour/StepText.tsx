import { use } from 'react';
import type { AtlasDocument } from '../../atlas/model/document.ts';
import type { TourId } from '../../atlas/model/ids.ts';
import type { Tour, TourStep } from '../../atlas/model/tour.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { Quotation } from '../quotation/Quotation.tsx';
import { Runs } from '../quotation/Runs.tsx';
import { VoiceLine } from '../quotation/VoiceLine.tsx';
import { Authors } from '../words/Authors.tsx';
import { Dates } from '../words/Dates.tsx';
import { useLanguageOfData } from '../words/Named.tsx';
import styles from './tour.module.css';

interface Props {
  tours: Promise<readonly Tour[]>;
  id: TourId;
  step: number;
}

/** The editor's sentences of a step, and under them the document's own words. Waits for both (Suspense). */
export function StepText({ tours, id, step }: Props) {
  const { texts } = usePage();
  const { say } = useMessages();
  const tour = use(tours).find((known) => known.id === id);
  const shown = tour?.steps[step - 1];
  if (!tour || !shown) throw new Error(say('tour.wordsMissing'));
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
  const { say } = useMessages();
  const dataLang = useLanguageOfData();
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
            <Authors document={document} />
            {say('words.listSeparator')}
            <cite lang={document.language}>{document.title}</cite>
            {say('words.listSeparator')}
            <Dates edtf={document.issued} />
            {say('words.listSeparator')}
            {say('words.paragraph', { paragraph: passage.paragraph })}
            {document.wordingNote && <em lang={dataLang}> · {document.wordingNote}</em>}
          </p>
        </div>
      ) : (
        <p role="alert">{say('feature.passageMissing', { passage: step.quote.passage })}</p>
      )}
    </>
  );
}
