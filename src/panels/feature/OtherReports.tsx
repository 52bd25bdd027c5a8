import { differencesOf } from '../../atlas/differences/differencesOf.ts';
import type { OtherReport, WholeFeature } from '../../atlas/model/feature.ts';
import { linksAsOneStop } from '../ground/oneTabStop.ts';
import { PanelSection } from '../ground/PanelSection.tsx';
import { useDetails, useMessages } from '../ground/pageContext.ts';
import { AsWritten } from '../words/Named.tsx';
import styles from './feature.module.css';
import { SourceEntry } from './Sources.tsx';

/** What outside reports say otherwise than the documents, and what they add. Both stand; no verdict on which is right. One tab stop. */
export function OtherReports({ feature }: { feature: WholeFeature }) {
  const { checks } = useDetails();
  const { say } = useMessages();
  const [first] = differencesOf({ checks, features: [feature] }).filter(({ features }) =>
    features.includes(feature.id),
  );
  const differing = feature.reports.filter(({ against }) => against !== undefined);
  const added = feature.reports.filter(({ against }) => against === undefined);
  return (
    <div ref={linksAsOneStop}>
      {first && (
        <PanelSection title={say('feature.sourcesDiffer')}>
          <Reports reports={differing} of={feature} />
          <p data-links="">
            <a href={`./differences/#${first.id}`}>{say('feature.bothSides')}</a>
          </p>
        </PanelSection>
      )}
      {added.length > 0 && (
        <PanelSection title={say('feature.alsoReported')}>
          <Reports reports={added} of={feature} />
        </PanelSection>
      )}
    </div>
  );
}

function Reports({ reports, of }: { reports: readonly OtherReport[]; of: WholeFeature }) {
  if (reports.length === 0) return null;
  return (
    <ul className={`ruled ${styles.list}`} data-addresses="elsewhere">
      {reports.map(({ says, sources }) => (
        <li key={says} data-links="">
          <AsWritten>{says}</AsWritten>
          {of.sources
            .filter(({ id }) => sources.includes(id))
            .map((source) => (
              <p key={source.id} className="soft">
                <SourceEntry source={source} />
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}
