import { useRef } from 'react';
import { EmbedButton } from '../embed/EmbedButton.tsx';
import { verdicts } from '../quotation/verdicts.ts';
import { TakeVisible } from '../take/TakeVisible.tsx';
import { basisInWords } from '../words/kindInWords.ts';
import { counted } from '../words/numbersInWords.ts';
import { Icon } from './icons.tsx';
import styles from './page.module.css';
import { usePage } from './pageContext.ts';

const openData = [
  { href: './data/atlas.geojson', name: 'atlas.geojson', what: 'every feature, with its properties' },
  { href: './data/annotations.jsonld', name: 'annotations.jsonld', what: 'every tie of words to a feature' },
  { href: './data/documents.json', name: 'documents.json', what: 'the documents, as CSL-JSON' },
];

/** The button “About & data” and the dialog it opens. */
export function About() {
  const { atlas, unlocated, layer } = usePage().index;
  const features = atlas.features.filter((feature) => layer(feature.layer)?.role === 'content');
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className={styles.button} onClick={() => dialog.current?.showModal()}>
        About &amp; data
      </button>
      <dialog ref={dialog} className={styles.about} aria-labelledby="about-title">
        <div className={styles.aboutHead}>
          <h2 id="about-title">About {atlas.title}</h2>
          <button type="button" className={styles.closeButton} onClick={() => dialog.current?.close()}>
            <Icon shape="close" /> Close
          </button>
        </div>
        <p>
          {counted(features.length, 'feature')} from {counted(atlas.documents.length, 'document')};{' '}
          {counted(unlocated.length, 'of them has', 'of them have')} no place on the map. Every quotation is
          compared letter by letter with the stored source when this site is built.
        </p>
        {atlas.statements.map((statement) => (
          <p key={statement}>{statement}</p>
        ))}
        <h3>How a shape is known</h3>
        <Terms terms={Object.values(basisInWords)} />
        <h3>What a check says</h3>
        <Terms terms={Object.values(verdicts)} />
        <h3>Keys</h3>
        <p>
          On the map: arrow keys move it, + and − zoom, 0 shows all, Enter opens what lies in the middle. In
          the list: arrow keys move, Space switches a layer, Enter opens a feature. Esc closes what was opened
          last, then what is selected.
        </p>
        <h3>Take the data along</h3>
        <TakeVisible />
        <EmbedButton />
        <ul>
          {openData.map(({ href, name, what }) => (
            <li key={href}>
              <a href={href} download>
                {name}
              </a>{' '}
              — {what}
            </li>
          ))}
        </ul>
        <p>
          <a href="./coverage.html">Coverage</a>: how much of each document is quoted, tied and checked.
        </p>
        <p className={styles.version}>Data version {atlas.dataVersion}</p>
      </dialog>
    </>
  );
}

function Terms({ terms }: { terms: readonly { word: string; meaning: string }[] }) {
  return (
    <dl className={styles.terms}>
      {terms.map(({ word, meaning }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
