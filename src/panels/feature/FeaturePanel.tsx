import type { WholeFeature, Words } from '../../atlas/model/feature.ts';
import { symbolOf } from '../../layers/list.ts';
import { useChoices, useMessages, useWhole } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { History } from '../history/History.tsx';
import { AsWritten, InOwnWords } from '../words/Named.tsx';
import { Checks } from './Checks.tsx';
import { checksOf } from './checksOf.ts';
import { FeatureHead } from './FeatureHead.tsx';
import styles from './feature.module.css';
import { LeadingPassage } from './LeadingPassage.tsx';
import { Names } from './Names.tsx';
import { OtherReports } from './OtherReports.tsx';
import { Passages } from './Passages.tsx';
import { Related } from './Related.tsx';
import { ShapeFacts } from './ShapeFacts.tsx';
import { Sources } from './Sources.tsx';

/** Everything the atlas knows about one feature: what it is and at once the words that put it there, whether the numbers hold, where, when, how its shape is known, and who else speaks of it. */
export function FeaturePanel({ feature }: { feature: WholeFeature }) {
  const checks = checksOf(feature, useWhole().atlas);
  const { say } = useMessages();
  const measured = symbolOf(feature.symbol).isMeasured ? checks : [];
  const voice = useChoices((choices) => choices.voice);
  const lead = feature.mentions.find(({ leads }) => leads) ?? feature.mentions[0];
  const passages = <Passages feature={feature} checks={measured} lead={lead} />;
  const itself = new Set([
    feature.id,
    ...feature.mentions.map(({ document, passage }) => `${document}/${passage}`),
  ]);
  return (
    <article className={panel.panel} aria-labelledby="panel-title">
      <FeatureHead feature={feature} />
      {voice !== null ? (
        passages
      ) : lead ? (
        <LeadingPassage feature={feature} mention={lead} checks={measured} />
      ) : (
        <p className={styles.shape}>
          {feature.unquoted === undefined ? (
            say('feature.notQuoted')
          ) : (
            <AsWritten>{feature.unquoted}</AsWritten>
          )}
        </p>
      )}
      <Checks checks={checks} of={feature.id} />
      {feature.status && (
        <p className={`${panel.note} ${styles.status}`}>
          <InOwnWords words={feature.status} />
        </p>
      )}
      <ShapeFacts feature={feature} />
      {feature.note && <EditorsNoteLine note={feature.note} />}
      {voice === null && passages}
      <OtherReports feature={feature} />
      <Related feature={feature} checks={measured} />
      <Names feature={feature} />
      <Sources feature={feature} />
      <History of={(name) => itself.has(name)} />
    </article>
  );
}

function EditorsNoteLine({ note }: { note: Words }) {
  return (
    <p className={panel.note}>
      <strong>{useMessages().say('feature.editorsNote')}</strong> <InOwnWords words={note} />
    </p>
  );
}
