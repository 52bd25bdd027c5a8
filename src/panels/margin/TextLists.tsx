import type { ReactNode } from 'react';
import { linkTo } from '../../state/links.ts';
import { LongList } from '../ground/LongList.tsx';
import { rowsAsOneStop } from '../ground/oneTabStop.ts';
import { useChoices, useLang, useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { ToPanel } from '../ground/ToPanel.tsx';
import { Authors } from '../words/Authors.tsx';
import { Dates } from '../words/Dates.tsx';
import { stepLink, tourIn } from '../words/tours.ts';
import { Disclosed } from './Disclosed.tsx';
import styles from './margin.module.css';

/** The documents, each a way into the reading panel. One tab stop, however many there are. */
export function DocumentList() {
  const { documents } = usePage().index.atlas;
  const read = useChoices((choices) => choices.read);
  const { say } = useMessages();
  return (
    <section aria-labelledby="documents-title" ref={rowsAsOneStop}>
      <h2 id="documents-title" className={panel.heading}>
        {say('margin.documents')}
      </h2>
      <p className="visually-hidden">{say('margin.documentsHint')}</p>
      <LongList of={documents} className={`ruled ${styles.texts}`}>
        {({ id, title, author, language, issued, passageCount }) => (
          <TextRow key={id} {...{ title, language }} href={linkTo({ read: id })} isOpen={id === read}>
            <Authors document={{ author, language }} /> · <Dates edtf={issued} /> ·{' '}
            {say('margin.passages', { count: passageCount })}
          </TextRow>
        )}
      </LongList>
    </section>
  );
}

/** The guided readings, each a way to its first step. Nothing where the atlas has none. */
export function TourList() {
  const { atlas } = usePage().index;
  const open = useChoices(({ tour }) => tour);
  const lang = useLang();
  const { say } = useMessages();
  if (atlas.tours.length === 0) return null;
  return (
    <Disclosed title={say('margin.guidedReadings', { count: atlas.tours.length })}>
      <ul className={`ruled ${styles.texts}`}>
        {atlas.tours
          .map((written) => tourIn(written, lang))
          .map((tour) => (
            <TextRow key={tour.id} {...tour} href={stepLink(atlas, tour, 1)} isOpen={tour.id === open}>
              <span lang={tour.language}>{tour.summary}</span> ·{' '}
              {say('margin.steps', { count: tour.steps.length })}
            </TextRow>
          ))}
      </ul>
    </Disclosed>
  );
}

interface Props {
  title: string;
  language: string;
  href: string;
  isOpen: boolean;
  children: ReactNode;
}

function TextRow({ title, language, href, isOpen, children }: Props) {
  return (
    <li data-row>
      <a data-stop href={href} lang={language} aria-current={isOpen ? 'true' : undefined}>
        {title}
      </a>
      {isOpen && <ToPanel />}
      <p className="soft">{children}</p>
    </li>
  );
}
