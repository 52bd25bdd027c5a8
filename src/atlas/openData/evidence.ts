import type { WholeAtlas } from '../model/atlas.ts';
import { type AtlasDocument, type Passage, passagesOf, type TextRun } from '../model/document.ts';
import type { WholeFeature } from '../model/feature.ts';
import type { FeatureId } from '../model/ids.ts';
import { joined } from './annotationsJsonld.ts';
import type { Row } from './csvText.ts';
import { featureColumns } from './featureColumns.ts';
import { checkIri, documentIri, featureIri, passageIri } from './iris.ts';

/** Words of a passage that speak of a feature, are checked with it, or measured by it: of no feature, where only figures are. */
interface Tie {
  feature: FeatureId | null;
  document: AtlasDocument;
  passage: Passage;
  run: TextRun;
}

function tiesOf(document: AtlasDocument, { checks }: Pick<WholeAtlas, 'checks'>): Tie[] {
  const passages = passagesOf(document);
  return passages.flatMap((passage) =>
    passage.runs.flatMap((run) => {
      const checked = checks.find(({ id }) => id === run.check);
      const features = [...new Set(run.features ?? [checked?.features ?? [], checked?.line ?? []].flat())];
      const ties = features.length === 0 && checked ? [null] : features;
      return ties.map((feature) => ({ feature, document, passage, run }));
    }),
  );
}

/** Columns of the words; without a tie, the same columns empty. */
function tieColumns(tie: Tie | null, atlas: Pick<WholeAtlas, 'checks' | 'speakers'>): Row {
  const { feature = null, document, passage, run } = tie ?? {};
  const speaker = atlas.speakers.find(({ id }) => id === passage?.voice.speaker);
  const checks = atlas.checks.filter((check) =>
    run?.check === undefined
      ? check.document === document?.id &&
        check.passage === passage?.id &&
        feature !== null &&
        check.features.includes(feature)
      : check.id === run.check,
  );
  return {
    words: run ? joined([run]) : '',
    start: run?.start ?? '',
    end: run?.end ?? '',
    passage_iri: document && passage ? passageIri(document.id, passage.id) : '',
    passage_words: passage ? joined(passage.runs) : '',
    passage_start: passage?.start ?? '',
    passage_end: passage?.end ?? '',
    paragraph: passage?.paragraph ?? '',
    document_iri: document ? documentIri(document.id) : '',
    document: document?.title ?? '',
    author: document?.author.map(({ literal }) => literal).join('; ') ?? '',
    issued: document?.issued ?? '',
    voice: passage?.voice.mode ?? '',
    speaker: speaker?.name ?? passage?.voice.speaker ?? '',
    speaker_office: [speaker?.role, speaker?.organisation, speaker?.country].filter(Boolean).join(', '),
    how_quoted: passage?.voice.detail ?? '',
    wording_note: document?.wordingNote ?? '',
    checks: checks.map(({ id }) => checkIri(id)).join(' '),
    verdicts: checks.map(({ words, verdict }) => `${words}: ${verdict}`).join('; '),
  };
}

/** What a table is made from. */
interface Evidence {
  atlas: Pick<WholeAtlas, 'features' | 'layers' | 'sides' | 'checks' | 'speakers' | 'dataVersion'>;
  documents: readonly AtlasDocument[];
}

/**
 * One row for each tie of words to a feature, in the order of the texts, and one for a feature without any. `start` and `end` are code points of
 * the stored source from 0, end exclusive, as in the annotations. `verdicts` are those of the words, where they are a
 * checked figure, else those of the passage about the feature. Status and note are in `lang` where they have it. With `loose`, also a row for each checked figure that
 * no feature is tied to.
 */
export function* evidenceRows(
  features: readonly WholeFeature[],
  { atlas, documents }: Evidence,
  { loose = false, lang = 'en' } = {},
): Generator<Row> {
  const row = (feature: WholeFeature | null, tie: Tie | null): Row => ({
    ...(feature && { iri: featureIri(feature.id), ...featureColumns(feature, atlas, lang) }),
    ...tieColumns(tie, atlas),
    data_version: atlas.dataVersion,
  });
  const untied = new Map(features.map((feature) => [feature.id, feature]));
  const wanted = new Map(untied);
  const ofNone: Tie[] = [];
  for (const document of documents) {
    for (const tie of tiesOf(document, atlas)) {
      const feature = wanted.get(tie.feature ?? '');
      untied.delete(tie.feature ?? '');
      if (feature) yield row(feature, tie);
      else if (loose && tie.feature === null) ofNone.push(tie);
    }
  }
  for (const feature of untied.values()) yield row(feature, null);
  for (const tie of ofNone) yield row(null, tie);
}
