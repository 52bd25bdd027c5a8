/** W3C Web Annotation (https://www.w3.org/TR/annotation-model/): which words of which source speak of what. */
import type { WholeAtlas } from '../model/atlas.ts';
import { type AtlasDocument, CONTEXT_LENGTH, type Passage, type TextRun } from '../model/document.ts';
import type { Standing } from '../model/feature.ts';
import {
  annotationsIri,
  documentIri,
  featureIri,
  passageIri,
  runIri,
  speakerIri,
  standingIri,
} from './iris.ts';

/** An agent: who wrote, or whose words they are. */
interface Agent {
  id?: string;
  type: 'Person' | 'Organization' | 'Agent';
  name: string;
}

/** Where words stand, said twice: by what they are and by where they are. */
type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  | { type: 'TextPositionSelector'; start: number; end: number };

/** One annotation: a target in a source text, and the features it speaks of. */
interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'linking' | 'identifying' | 'highlighting';
  /** IRIs of the features; left out where a passage names none. */
  body?: string[];
  target: {
    type: 'SpecificResource';
    source: { id: string; type: 'Text'; format: 'text/plain'; language: string; creator: Agent[] };
    selector: Selector[];
    /** Whose words these are, where they are not the author's own. */
    creator?: Agent;
  };
}

/** All annotations on one page. */
export interface AnnotationCollection {
  '@context': ['http://www.w3.org/ns/anno.jsonld', { '@version': 1.1; standing: string }];
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: Annotation[] };
  /** How the words put each event that annotations name (JSON-LD 1.1, included nodes). */
  '@included': { id: string; standing: Standing }[];
}

function sourceOf({ id, language, author }: AtlasDocument): Annotation['target']['source'] {
  const creator = author.map(({ literal }): Agent => ({ type: 'Agent', name: literal }));
  return { id: documentIri(id), type: 'Text', format: 'text/plain', language, creator };
}

function speakerOf({ voice }: Passage, atlas: WholeAtlas): { creator?: Agent } {
  const speaker = atlas.speakers.find(({ id }) => id === voice.speaker);
  return speaker === undefined
    ? {}
    : { creator: { id: speakerIri(speaker.id), type: 'Agent', name: speaker.name } };
}

/** Text without the line breaks that only the Markdown has. */
export const joined = (runs: readonly TextRun[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replaceAll('\n', ' ');

const selectors = (exact: string, prefix: string, suffix: string, start: number, end: number): Selector[] => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start, end },
];

function passageAnnotation(passage: Passage, document: AtlasDocument, atlas: WholeAtlas): Annotation {
  const named = [...new Set(passage.runs.flatMap(({ features = [] }) => features))];
  const { prefix, suffix, start, end } = passage;
  return {
    id: passageIri(document.id, passage.id),
    type: 'Annotation',
    motivation: named.length === 0 ? 'highlighting' : 'linking',
    ...(named.length === 0 ? {} : { body: named.map(featureIri) }),
    target: {
      type: 'SpecificResource',
      source: sourceOf(document),
      selector: selectors(joined(passage.runs), prefix, suffix, start, end),
      ...speakerOf(passage, atlas),
    },
  };
}

/** The words before and after a run, as far as 32 code points, out of the passage and what surrounds it. */
function contextOf(passage: Passage, place: number): { prefix: string; suffix: string } {
  const before = Array.from(passage.prefix + joined(passage.runs.slice(0, place)));
  const after = Array.from(joined(passage.runs.slice(place + 1)) + passage.suffix);
  return {
    prefix: before.slice(-CONTEXT_LENGTH).join(''),
    suffix: after.slice(0, CONTEXT_LENGTH).join(''),
  };
}

function runAnnotations(passage: Passage, document: AtlasDocument, atlas: WholeAtlas): Annotation[] {
  return passage.runs.flatMap((run, place) => {
    const { features = [], start, end } = run;
    if (features.length === 0 || start === undefined || end === undefined) return [];
    const { prefix, suffix } = contextOf(passage, place);
    return {
      id: runIri(document.id, start, end),
      type: 'Annotation',
      motivation: 'identifying',
      body: features.map(featureIri),
      target: {
        type: 'SpecificResource',
        source: sourceOf(document),
        selector: selectors(joined([run]), prefix, suffix, start, end),
        ...speakerOf(passage, atlas),
      },
    };
  });
}

/**
 * One annotation for every passage (what it speaks of) and one for every run of words tied to features.
 * Positions are code points of the stored source text, end exclusive; quotations have white space folded and the
 * source's own Markdown markup removed, as all comparison of quotations here.
 */
export function annotationsJsonld(atlas: WholeAtlas, documents: AtlasDocument[]): AnnotationCollection {
  const items = documents.flatMap((document) =>
    document.blocks.flatMap((block) =>
      block.type === 'passage'
        ? [passageAnnotation(block, document, atlas), ...runAnnotations(block, document, atlas)]
        : [],
    ),
  );
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { '@version': 1.1, standing: standingIri }],
    id: annotationsIri,
    type: 'AnnotationCollection',
    label: `${atlas.title}: passages and the features they speak of (data version ${atlas.dataVersion})`,
    total: items.length,
    first: { id: `${annotationsIri}:1`, type: 'AnnotationPage', startIndex: 0, items },
    '@included': atlas.features.flatMap(({ id, standing }) =>
      standing === undefined ? [] : { id: featureIri(id), standing },
    ),
  };
}
