import { type AtlasDocument, passageOf, wordsOf } from '../../atlas/model/document.ts';
import type { TourStep } from '../../atlas/model/tour.ts';
import { useMessages } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { Quotation } from '../quotation/Quotation.tsx';
import { Runs } from '../quotation/Runs.tsx';
import { VoiceLine } from '../quotation/VoiceLine.tsx';
import { Authors } from '../words/Authors.tsx';
import { Dates } from '../words/Dates.tsx';
import { AsWritten } from '../words/Named.tsx';
import styles from './tour.module.css';

interface Props {
  step: TourStep;
  /** Of the step's own words. */
  language: string;
  document: AtlasDocument;
}

/** The editor's sentences of a step, and under them the document's own words. */
export function StepText({ step, language, document }: Props) {
  const { say } = useMessages();
  const passage = passageOf(document, step.quote.passage);
  return (
    <>
      {step.text.map((runs) => (
        <p key={wordsOf(runs)} lang={language}>
          <Runs runs={runs} />
        </p>
      ))}
      {passage ? (
        <div className={styles.quote}>
          <Quotation document={document} runs={passage.runs} />
          <VoiceLine voice={passage.voice} />
          <p className={`soft ${panel.source}`}>
            <Authors document={document} />
            {say('words.listSeparator')}
            <cite lang={document.language}>{document.title}</cite>
            {say('words.listSeparator')}
            <Dates edtf={document.issued} />
            {say('words.listSeparator')}
            {say('words.paragraph', { paragraph: passage.paragraph })}
            {document.wordingNote && (
              <em>
                {' '}
                · <AsWritten>{document.wordingNote}</AsWritten>
              </em>
            )}
          </p>
        </div>
      ) : (
        <p role="alert">{say('feature.passageMissing', { passage: step.quote.passage })}</p>
      )}
    </>
  );
}
