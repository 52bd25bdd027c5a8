import type { WholeAtlas } from '../../atlas/model/atlas.ts';
import { type AtlasDocument, passageOf, wordsOf } from '../../atlas/model/document.ts';
import type { WholeFeature } from '../../atlas/model/feature.ts';
import type { MapGeometry } from '../../atlas/model/geometry.ts';
import type { DocumentId, FeatureId } from '../../atlas/model/ids.ts';
import { featureColumns } from '../../atlas/openData/featureColumns.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import type { Choices } from '../../state/choices.ts';
import { authorsInWords } from '../words/Authors.tsx';
import { voiceInWords } from '../words/voiceInWords.ts';

/** A quotation as it travels with a shape: flat, every value under a name of its own. */
export interface TakenQuotation {
  quotation: string;
  voice: string;
  speaker: string;
  speaker_office: string;
  how_quoted: string;
  document: string;
  document_id: string;
  author: string;
  /** EDTF. */
  issued: string;
  publisher: string;
  paragraph: number;
  /** Code points of the stored source, counted from 1. */
  first_character: number;
  last_character: number;
  wording_note: string;
  link: string;
}

/** A shape with everything that says how it is known. Column names are public and stay; what they hold is in English, but for status and note. */
export interface TakenFeature {
  id: FeatureId;
  geometry: MapGeometry;
  /** Columns of the shape, the same for every feature, in order; empty text where a value is not known. */
  columns: Record<string, string | number>;
  quotations: TakenQuotation[];
}

/** What to take from: the atlas, its shapes and texts, and how to write the link to a choice. */
export interface Holdings {
  /** Of its features those that others are at. */
  atlas: WholeAtlas;
  geometries: ReadonlyMap<FeatureId, MapGeometry>;
  documents: ReadonlyMap<DocumentId, AtlasDocument>;
  /** The reader’s language. */
  lang: string;
  linkOf(choice: Partial<Choices>): string;
}

/** The features with their provenance. One without a geometry or a text that was asked for is an error: none leaves without. */
export function takenFeatures(features: readonly WholeFeature[], holdings: Holdings): TakenFeature[] {
  return features.map((feature) => {
    const geometry = holdings.geometries.get(feature.id);
    if (!geometry) throw new Error(`The shape of “${feature.title}” is not in the data.`);
    return {
      id: feature.id,
      geometry,
      columns: columnsOf(feature, holdings),
      quotations: quotationsOf(feature, holdings),
    };
  });
}

const columnsOf = (feature: WholeFeature, { atlas, lang, linkOf }: Holdings): TakenFeature['columns'] => ({
  ...featureColumns(feature, atlas, lang),
  feature_link: linkOf({ select: feature.id }),
  data_version: atlas.dataVersion,
});

function quotationsOf(feature: WholeFeature, { atlas, documents, linkOf }: Holdings): TakenQuotation[] {
  return feature.mentions.map(({ document: id, passage: passageId }) => {
    const document = documents.get(id);
    const passage = document && passageOf(document, passageId);
    if (!document || !passage) throw new Error(`Passage ${passageId} of “${id}” is not in the data.`);
    const { label, who, office, how } = voiceInWords(passage.voice, atlas.speakers, englishMessages);
    return {
      quotation: wordsOf(passage.runs),
      voice: label,
      speaker: who,
      speaker_office: office,
      how_quoted: how,
      document: document.title,
      document_id: id,
      author: authorsInWords(document, englishMessages),
      issued: document.issued,
      publisher: [document.containerTitle, document.publisher].filter(Boolean).join(', '),
      paragraph: passage.paragraph,
      first_character: passage.start + 1,
      last_character: passage.end,
      wording_note: document.wordingNote ?? '',
      link: linkOf({ read: id, passage: passageId }),
    };
  });
}
