import type { SpeakersFile } from './atlasFile.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { CheckId, DocumentId, FeatureId, PassageId, SpeakerId } from './ids.ts';
import type { PassagePlace } from './passagePlace.ts';

/** Whose words a passage may hold. */
export type Speaker = SpeakersFile[number];

/** A document without its text, see `frontMatter`. */
export interface DocumentSummary extends Omit<FrontMatter, 'source'> {
  id: DocumentId;
  sourceFile: string;
  sourceSha256: string;
  /** Code points of the stored text, and how many of them are quoted here. */
  sourceLength: number;
  quotedLength: number;
  passageCount: number;
}

export type VoiceMode = 'author' | 'quoted' | 'paraphrased' | 'reported';

/** Whose words a passage holds. Without a speaker they are the author's own. */
export interface Voice {
  mode: VoiceMode;
  speaker?: SpeakerId;
  /** The rest of the attribution line, such as “quoted on the Alpha broadcasting service”. */
  detail?: string;
}

/** A run of a passage's or note's text, possibly tied to features or to a check. */
export interface TextRun {
  text: string;
  features?: FeatureId[];
  check?: CheckId;
  /** Notes only: an outward link. */
  href?: string;
  /** Code points in the stored file. Passages only; runs with `features` or `check` only. */
  start?: number;
  end?: number;
}

/** Code points of source text kept before and after a passage. */
export const CONTEXT_LENGTH = 32;

/** One contiguous stretch of the source, one voice. */
export interface Passage {
  type: 'passage';
  id: PassageId;
  runs: TextRun[];
  voice: Voice;
  /** Code points in the stored file, end exclusive. */
  start: number;
  end: number;
  /** 1-based paragraph of the stored text. */
  paragraph: number;
  /** Text of the source right before and after, at most `CONTEXT_LENGTH` code points. */
  prefix: string;
  suffix: string;
  /** How this passage stands to the one before: touching, in the same paragraph or a next one, or with text left out. */
  gap: 'start' | 'touching' | 'new-paragraph' | 'omitted';
  /** Set where it is a heading of the source. */
  isHeading?: true;
  /** Line in `geo/documents/*.md`. */
  line: number;
}

/** The editor's words, never the source's. */
export interface EditorsNote {
  type: 'note';
  runs: TextRun[];
}

export interface AtlasDocument extends DocumentSummary {
  blocks: (Passage | EditorsNote)[];
}

/** The passages of a document, in its order. */
export const passagesOf = ({ blocks }: Pick<AtlasDocument, 'blocks'>): Passage[] =>
  blocks.filter((block) => block.type === 'passage');

/** A document's passage of this id. */
export const passageOf = (document: Pick<AtlasDocument, 'blocks'>, id: PassageId): Passage | undefined =>
  passagesOf(document).find((passage) => passage.id === id);

/** The passage at a place; undefined where there is none. */
export function passageAt(documents: readonly AtlasDocument[], place: PassagePlace): Passage | undefined {
  const document = documents.find(({ id }) => id === place.document);
  return document && passageOf(document, place.passage);
}

/** The words of runs as they stand in the source. */
export const wordsOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('');
