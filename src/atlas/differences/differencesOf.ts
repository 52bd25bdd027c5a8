import type { WholeAtlas } from '../model/atlas.ts';
import type { Check } from '../model/check.ts';
import type { SourceReference, WholeFeature } from '../model/feature.ts';
import type { CheckId, FeatureId } from '../model/ids.ts';
import type { PassagePlace } from '../model/passagePlace.ts';

/**
 * What stands against the words of a document: another document, an outside report, or what is computed from the map or
 * from the document’s own words.
 */
export const differenceKinds = ['documents', 'reports', 'computation'] as const;

/** Two sides that do not say the same. Both stand; nothing says which is right. */
export interface Difference {
  /** Names it on the page of differences. */
  id: string;
  kind: (typeof differenceKinds)[number];
  /** What it is about; may be nothing that has a feature. */
  features: FeatureId[];
  /** The passages of the one side. */
  passages: PassagePlace[];
  /** The words of them that state a figure or are worded otherwise; left out where a report differs from all of them. */
  words?: string;
  /** The other side in words: what is computed, or what a report says. */
  says: string;
  /** The other side’s passages, and its outside reports. */
  against: PassagePlace[];
  sources: SourceReference[];
  /** Of a figure or wording that is checked. */
  check?: CheckId;
}

const slug = (id: CheckId): string => id.replace(/[^a-z0-9]+/gi, '-');

function kindOf({ document, computedFrom: { origin, passages } }: Check): Difference['kind'] {
  if (origin === 'report') return 'reports';
  return passages.some((place) => place.document !== document) ? 'documents' : 'computation';
}

function ofCheck(check: Check, features: readonly WholeFeature[]): Difference {
  const { sources, passages } = check.computedFrom;
  return {
    id: slug(check.id),
    kind: kindOf(check),
    features: check.features,
    passages: [{ document: check.document, passage: check.passage }],
    words: check.words,
    says: check.explanation,
    against: passages,
    sources: features
      .filter(({ id }) => check.features.includes(id))
      .flatMap((feature) => feature.sources.filter(({ id }) => sources.includes(id))),
    check: check.id,
  };
}

const ofReports = ({ id, reports, sources }: WholeFeature): Difference[] =>
  reports.flatMap(({ says, against, sources: named }, at) =>
    against === undefined
      ? []
      : {
          id: `report-${id}-${at + 1}`,
          kind: 'reports',
          features: [id],
          passages: against,
          says,
          against: [],
          sources: sources.filter((source) => named.includes(source.id)),
        },
  );

/** Whether the two sides of a check do not say the same. */
const isDifference = ({ verdict, kind }: Pick<Check, 'verdict' | 'kind'>): boolean =>
  verdict === 'differs' || kind === 'beside';

/** Every difference of the atlas, by kind: documents from each other, from outside reports, from what is computed. */
export function differencesOf({ checks, features }: Pick<WholeAtlas, 'checks' | 'features'>): Difference[] {
  const all = [
    ...checks.filter(isDifference).map((check) => ofCheck(check, features)),
    ...features.flatMap(ofReports),
  ];
  return differenceKinds.flatMap((kind) => all.filter((difference) => difference.kind === kind));
}
