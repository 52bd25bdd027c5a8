import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { TourId } from '../../atlas/model/ids.ts';
import { Later } from '../ground/Later.tsx';
import { PanelBar } from '../ground/PanelBar.tsx';
import { useActions, useChoices, useLang, useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import rows from '../ground/rows.module.css';
import { useFromTop } from '../ground/useFromTop.ts';
import { stepLink } from '../words/stepLink.ts';
import { tourIn } from '../words/tourIn.ts';
import { StepNavigation } from './StepNavigation.tsx';
import { StepText } from './StepText.tsx';
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
