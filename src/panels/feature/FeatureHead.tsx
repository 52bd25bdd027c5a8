import { Fragment } from 'react';
import type { Feature, Standing } from '../../atlas/model/feature.ts';
import { linkTo } from '../../state/links.ts';
import { EmbedButton } from '../embed/EmbedButton.tsx';
import { CopyLink } from '../ground/CopyLink.tsx';
import { PanelBar } from '../ground/PanelBar.tsx';
import { useActions, useLang, useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { Dates } from '../words/Dates.tsx';
import { kindInWords, standingInWords } from '../words/kindInWords.ts';
import { AsWritten, FeatureName, Title } from '../words/Named.tsx';
import { nameIn } from '../words/namesInWords.ts';
import styles from './feature.module.css';

/** Title, kind, dates, place and parties of a feature, with the panel's buttons. */
export function FeatureHead({ feature }: { feature: Feature }) {
  const { selectFeature } = useActions();
  const { index } = usePage();
  const first = nameIn(feature, useLang());
  const messages = useMessages();
  const { say } = messages;
  const sides = index.atlas.sides.filter(({ id }) => feature.actors.includes(id));
  const places = feature.at.flatMap((id) => index.feature(id) ?? []);
  return (
    <>
      <PanelBar onClose={() => selectFeature(null)}>
        <CopyLink />
        <EmbedButton />
      </PanelBar>
      <header className={panel.head}>
        <h2 id="panel-title" tabIndex={-1} lang={first.lang}>
          <bdi>{first.text}</bdi>
        </h2>
        {first.text !== feature.title && (
          <p className={styles.subtitle}>
            <bdi>
              <AsWritten>{feature.title}</AsWritten>
            </bdi>
          </p>
        )}
        <ul className={styles.facts}>
          <li>{kindInWords(feature.kind, messages)}</li>
          {feature.standing && <StandingFact standing={feature.standing} />}
          {feature.when && (
            <li>
              <Dates edtf={feature.when} />
            </li>
          )}
          {places.length > 0 && (
            <li>
              {places.map((place) => (
                <a key={place.id} href={linkTo({ select: place.id })}>
                  <FeatureName feature={place} />
                </a>
              ))}
            </li>
          )}
          {sides.length > 0 && (
            <li>
              {sides.map((side, position) => (
                <Fragment key={side.id}>
                  {position > 0 && say('words.listSeparator')}
                  <Title of={{ title: side.name, names: side.names }} />
                </Fragment>
              ))}
            </li>
          )}
        </ul>
      </header>
    </>
  );
}

/** How the words put the event, and what that means. */
function StandingFact({ standing }: { standing: Standing }) {
  const { word, meaning } = standingInWords(standing, useMessages());
  return (
    <li>
      <strong>{word}</strong> <span className="soft">({meaning})</span>
    </li>
  );
}
