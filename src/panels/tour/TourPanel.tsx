import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { type AtlasDocument, passageOf, wordsOf } from '../../atlas/model/document.ts';
import type { TourId } from '../../atlas/model/ids.ts';
import type { TourStep, TourSummary } from '../../atlas/model/tour.ts';
import groundStyles from '../ground/ground.module.css';
import { Later } from '../ground/Later.tsx';
import { PanelBar } from '../ground/PanelBar.tsx';
import { useActions, useChoices, useLang, useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import rows from '../ground/rows.module.css';
import { useFromTop } from '../ground/useFromTop.ts';
import { Quotation } from '../quotation/Quotation.tsx';
import { Runs } from '../quotation/Runs.tsx';
import { VoiceLine } from '../quotation/VoiceLine.tsx';
import { Authors } from '../words/Authors.tsx';
import { Dates } from '../words/Dates.tsx';
import { AsWritten } from '../words/Named.tsx';
import { stepLink, tourIn } from '../words/tours.ts';
import styles from './tour.module.css';

/**
 * A guided reading: the steps, the words of the one shown, and the way on. Every step is an ordinary link; left and
 * right arrow go to the one before and after while the focus is here. It takes the focus when the reader starts it.
 */
export function TourPanel({ id, titleId }: { id: TourId; titleId: string }) {
  const { index, choices, tours, texts } = usePage();
  const { say, pieces } = useMessages();
  const lang = useLang();
  const { close } = useActions();
  const step = useChoices((state) => state.step) ?? 1;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Where nothing has the focus, the page has just opened: it takes nobody's.
    if (document.activeElement !== document.body) title.current?.focus({ preventScroll: true });
  }, []);
  useFromTop(title, step);

  const written = index.atlas.tours.find((known) => known.id === id);
  if (!written) return null;
  const tour = tourIn(written, lang);
  /** The step's own words, and the document that it quotes. */
  const load = async () => {
    const whole = (await tours()).find((known) => known.id === id);
    const shown = whole && tourIn(whole, lang).steps[step - 1];
    if (!shown) throw new Error(say('tour.wordsMissing'));
    return [shown, await texts(shown.quote.document)] as const;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const wanted = step + (event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0);
    if (wanted === step || wanted < 1 || wanted > tour.steps.length) return;
    event.preventDefault();
    choices.actions.follow(stepLink(index.atlas, tour, wanted));
  };
  return (
    <section
      className={`${panel.panel} ${rows.over} ${rows.beside} ${styles.tour}`}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
    >
      <PanelBar closeLabel={say('tour.leave')} onClose={() => close('reading')} />
      <p className="soft">
        {pieces<ReactNode>('tour.step', {
          title: (
            <span key="title" lang={tour.language}>
              {tour.title}
            </span>
          ),
          step,
          steps: tour.steps.length,
        })}
      </p>
      <h2 id={titleId} ref={title} tabIndex={-1} lang={tour.language}>
        {tour.steps[step - 1]?.title}
      </h2>
      <Later
        key={`${step} ${lang}`}
        what={say('tour.thisStep')}
        load={load}
        waiting={<p aria-busy="true">{say('tour.fetchingStep')}</p>}
      >
        {([shown, document]) => <StepText step={shown} language={tour.language} document={document} />}
      </Later>
      <StepNavigation tour={tour} step={step} />
    </section>
  );
}

/** Previous and next, and all steps as a list, each an ordinary link. */
function StepNavigation({ tour, step }: { tour: TourSummary; step: number }) {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const { button } = groundStyles;
  /** To a step; where there is none, what says so. */
  const way = (to: number, there: string, none: string) =>
    tour.steps[to - 1] ? (
      <a className={button} href={stepLink(atlas, tour, to)}>
        {there}
      </a>
    ) : (
      <span className={button} aria-disabled="true">
        {none}
      </span>
    );
  return (
    <nav className={`screen-only ${styles.navigation}`} aria-label={say('tour.stepsOfReading')}>
      <p className={styles.ways}>
        {/* The two keep their places, so that a second press does not hit the other. */}
        {way(step - 1, say('tour.previousStep'), say('tour.firstStep'))}
        {way(step + 1, say('tour.nextStep'), say('tour.lastStep'))}
      </p>
      <details className={panel.details}>
        <summary>{say('tour.allSteps', { count: tour.steps.length })}</summary>
        <ol className={styles.steps} lang={tour.language}>
          {tour.steps.map(({ title }, position) => (
            <li key={title}>
              <a
                href={stepLink(atlas, tour, position + 1)}
                aria-current={position + 1 === step ? 'step' : undefined}
              >
                {title}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

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
