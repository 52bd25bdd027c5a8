import type { Check } from '../../atlas/model/check.ts';
import type { Feature } from '../../atlas/model/feature.ts';
import { linkTo } from '../../state/links.ts';
import { PanelSection } from '../ground/PanelSection.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { Dates } from '../words/Dates.tsx';
import { FeatureName } from '../words/Named.tsx';
import { partiesInWords } from '../words/nameUsersInWords.ts';
import styles from './feature.module.css';

/** The features a reader may want next: ends of a measured line, places, events here, the whole, its parts, and its siblings. */
export function Related({ feature, checks }: { feature: Feature; checks: readonly Check[] }) {
  const { index } = usePage();
  const { say, lang } = useMessages();
  /** Whose grouping it is, where a part is not everybody’s part. */
  const groupedBy = (part: Pick<Feature, 'partOfBy'>) =>
    part.partOfBy && say('names.grouping', { parties: partiesInWords(part.partOfBy, index.atlas, lang) });
  const found = (ids: readonly string[]) => ids.flatMap((id) => index.feature(id) ?? []);
  const ends = found([...new Set(checks.flatMap((check) => check.features))]);
  const whole = found(feature.partOf === undefined ? [] : [feature.partOf]);
  const siblings = whole.flatMap(({ id }) => index.partsOf(id)).filter(({ id }) => id !== feature.id);
  const lists: { title: string; features: Feature[]; note?: (listed: Feature) => string | undefined }[] = [
    { title: say('feature.measuredBetween'), features: ends },
    { title: say('feature.eventsHere'), features: index.eventsAt(feature.id) },
    { title: say('feature.where'), features: found(feature.at) },
    { title: say('feature.partOf'), features: whole, note: () => groupedBy(feature) },
    { title: say('feature.parts'), features: index.partsOf(feature.id), note: groupedBy },
    { title: say('feature.alsoPartOf'), features: siblings },
  ].filter(({ features }) => features.length > 0);
  return lists.map(({ title, features, note }) => (
    <PanelSection
      key={title}
      title={
        <>
          {title}
          {features.length > 2 && <span className="soft"> ({features.length})</span>}
        </>
      }
    >
      <ul className={`ruled ${styles.list}`}>
        {features.map((listed) => (
          <li key={listed.id}>
            <a href={linkTo({ select: listed.id })}>
              <FeatureName feature={listed} />
            </a>
            {listed.when && <span className="soft"> · </span>}
            {listed.when && <Dates edtf={listed.when} />}
            {note?.(listed) && <span className="soft"> · {note(listed)}</span>}
          </li>
        ))}
      </ul>
    </PanelSection>
  ));
}
