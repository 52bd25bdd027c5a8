import type { Check } from '../../atlas/model/check.ts';
import { passageOf } from '../../atlas/model/document.ts';
import type { Feature, Mention, WholeFeature, Words } from '../../atlas/model/feature.ts';
import { symbolOf } from '../../layers/list.ts';
import { useChoices, useDetails, useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { TextOf } from '../ground/TextOf.tsx';
import { History } from '../history/History.tsx';
import { PassageQuote } from '../passage/PassageQuote.tsx';
import { AsWritten, InOwnWords } from '../words/Named.tsx';
import { Checks } from './Checks.tsx';
import { checksOf } from './checksOf.ts';
import { FeatureHead } from './FeatureHead.tsx';
import styles from './feature.module.css';
import { Names } from './Names.tsx';
import { OtherReports } from './OtherReports.tsx';
import { Passages } from './Passages.tsx';
import { Related } from './Related.tsx';
import { ShapeFacts } from './ShapeFacts.tsx';
import { Sources } from './Sources.tsx';

/** Everything the atlas knows about one feature: what it is and at once the words that put it there, whether the numbers hold, where, when, how its shape is known, and who else speaks of it. */
export function FeaturePanel({ feature }: { feature: WholeFeature }) {
  const checks = checksOf(feature, useDetails());
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

interface Props {
  feature: Feature;
  mention: Mention;
  /** Those whose words are marked. */
  checks: readonly Check[];
}

/** The passage that says most of a feature, with the document it stands in: the first thing its panel shows. */
function LeadingPassage({ feature, mention, checks }: Props) {
  const { document: id } = mention;
  const via = mention.via === undefined ? [] : [mention.via];
  return (
    <TextOf document={usePage().index.document(id) ?? { id, title: id }}>
      {(text) => {
        const passage = passageOf(text, mention.passage);
        return (
          passage && (
            <PassageQuote
              document={text}
              passage={passage}
              marked={new Set([feature.id, ...via])}
              markedChecks={new Set(checks.map((check) => check.id))}
              via={via}
              titled
            />
          )
        );
      }}
    </TextOf>
  );
}
