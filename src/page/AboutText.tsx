import type { ReactNode } from 'react';
import { everyBasis } from '../atlas/model/feature.ts';
import { EmbedButton } from '../panels/embed/EmbedButton.tsx';
import { useBase, useLang, useMessages, usePage } from '../panels/ground/pageContext.ts';
import { DocumentPages } from '../panels/margin/DocumentPages.tsx';
import { OfflineChoice } from '../panels/offline/OfflineChoice.tsx';
import { verdictInWords, verdicts } from '../panels/quotation/verdicts.ts';
import { TakeVisible } from '../panels/take/TakeVisible.tsx';
import { basisInWords } from '../panels/words/kindInWords.ts';
import { Statements, Tagline } from '../panels/words/Named.tsx';
import { linkedTo } from '../panels/words/pieces.tsx';
import { linkTo } from '../state/links.ts';
import styles from './page.module.css';

const openData = [
  ['atlas.geojson', 'page.openAtlas'],
  ['annotations.jsonld', 'page.openAnnotations'],
  ['documents.json', 'page.openDocuments'],
  ['checks.json', 'page.openChecks'],
  ['differences.json', 'page.openDifferences'],
  ['evidence.csv', 'page.openEvidence'],
] as const;

/** What the page says of itself, and what it gives to take along. */
export function AboutText() {
  const { atlas, unlocated, layer } = usePage().index;
  const messages = useMessages();
  const { say, pieces } = messages;
  const lang = useLang();
  const { look } = useBase();
  const features = atlas.features.filter((feature) => layer(feature.layer)?.role === 'content');
  return (
    <>
      <p>
        <Tagline />
      </p>
      <p>
        {say('page.aboutCounts', {
          features: features.length,
          documents: atlas.documents.length,
          unlocated: unlocated.length,
        })}
      </p>
      {atlas.makers && <p>{say('page.makers', { makers: atlas.makers })}</p>}
      <p>
        {pieces<ReactNode>(atlas.contact ? 'page.reportMistake' : 'page.mistakes', {
          link: linkedTo(atlas.contact),
        })}
      </p>
      <Statements />
      <h3>{say('page.howShapeIsKnown')}</h3>
      <Terms terms={everyBasis.map((basis) => basisInWords(basis, messages))} />
      <h3>{say('page.whatCheckSays')}</h3>
      <Terms terms={verdicts.map((verdict) => verdictInWords(verdict, messages))} />
      <h3>{say('page.keys')}</h3>
      <p>{say('page.keysText')}</p>
      <h3>{say('page.takeData')}</h3>
      <TakeVisible />
      <EmbedButton />
      <p>{say('take.wholeAtlas')}</p>
      <ul>
        {openData.map(([name, what]) => (
          <li key={name}>
            {pieces(what, {
              file: () => (
                <a key={name} href={`./data/${name}`} translate="no" download>
                  {name}
                </a>
              ),
            })}
          </li>
        ))}
      </ul>
      <DocumentPages />
      <p>
        {pieces<ReactNode>('symbols.about', {
          link: linkedTo(`./symbols.html${linkTo({ base: look, lang })}`),
        })}
      </p>
      <p>{pieces<ReactNode>('page.accessibility', { link: linkedTo('./accessibility/') })}</p>
      <OfflineChoice />
      <p className="soft">
        {say('page.dataVersion', { version: atlas.dataVersion, change: atlas.newestChange ?? 'none' })}
      </p>
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
