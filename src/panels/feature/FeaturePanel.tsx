import type { Feature } from '../../atlas/model/feature.ts';
import { symbolOf } from '../../layers/list.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { AsWritten, useLanguageOfData } from '../words/Named.tsx';
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

/** Everything the atlas knows about one feature: what, when, how its shape is known, who says so, whether the numbers hold. */
export function FeaturePanel({ feature }: { feature: Feature }) {
  const checks = checksOf(feature, usePage().index.atlas);
  const dataLang = useLanguageOfData();
  const isMeasure = symbolOf(feature.symbol).isMeasured;
  return (
    <article className={styles.panel} aria-labelledby="panel-title">
      <FeatureHead feature={feature} />
      <Evidence feature={feature} checks={checks} />
      <ShapeFacts feature={feature} />
      {feature.status && (
        <p className={styles.status} lang={dataLang}>
          {feature.status}
        </p>
      )}
      {feature.note && <EditorsNoteLine text={feature.note} />}
      {isMeasure && <Checks checks={checks} />}
      <Passages feature={feature} checks={isMeasure ? checks : []} />
      {!isMeasure && <Checks checks={checks} />}
      <OtherReports feature={feature} />
      <Related feature={feature} checks={isMeasure ? checks : []} />
      <Names feature={feature} />
      <Sources feature={feature} />
    </article>
  );
}

function EditorsNoteLine({ text }: { text: string }) {
  return (
    <p className={styles.note}>
      <span className={styles.noteLabel}>{useMessages().say('feature.editorsNote')}</span>{' '}
      <AsWritten>{text}</AsWritten>
    </p>
  );
}
