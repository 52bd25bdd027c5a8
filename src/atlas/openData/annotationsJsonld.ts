/** W3C Web Annotation (https://www.w3.org/TR/annotation-model/): which words of which source speak of what. */
import type { WholeAtlas } from '../model/atlas.ts';
import {
  type AtlasDocument,
  CONTEXT_LENGTH,
  type Passage,
  passagesOf,
  type TextRun,
  wordsOf,
} from '../model/document.ts';
import type { FeatureId } from '../model/ids.ts';
import {
  annotationsIri,
  documentIri,
  featureIri,
  passageIri,
  runIri,
  speakerIri,
  standingIri,
} from './iris.ts';
import { items } from './jsonOfItems.ts';

/** Text without the line breaks that only the Markdown has. */
export const joined = (runs: readonly TextRun[]): string => wordsOf(runs).replaceAll('\n', ' ');

/** Words of a source and where they stand: code points of the stored text, and as many before and after as are told. */
type Stretch = Pick<Passage, 'start' | 'end' | 'prefix' | 'suffix'> & { exact: string };

/** All annotations of a passage: of itself, and of each run of its words that is tied to features. */
function annotationsOf(passage: Passage, document: AtlasDocument, { speakers }: WholeAtlas) {
  const { runs, voice, prefix, suffix, start, end } = passage;
  const speaker = speakers.find(({ id }) => id === voice.speaker);
  const annotation = (
    id: string,
    motivation: 'linking' | 'identifying' | 'highlighting',
    features: readonly FeatureId[],
    { exact, prefix, suffix, start, end }: Stretch,
  ) => ({
    id,
    type: 'Annotation',
    motivation,
    // Left out where a passage names none.
    ...(features.length > 0 && { body: features.map(featureIri) }),
    target: {
      type: 'SpecificResource',
      source: {
        id: documentIri(document.id),
        type: 'Text',
        format: 'text/plain',
        language: document.language,
        creator: document.author.map(({ literal }) => ({ type: 'Agent', name: literal })),
      },
      // By what the words are, and by where they are.
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
      // Whose words these are, where they are not the author's own.
      ...(speaker && { creator: { id: speakerIri(speaker.id), type: 'Agent', name: speaker.name } }),
    },
  });
  const named = [...new Set(runs.flatMap(({ features = [] }) => features))];
  const whole = { exact: joined(runs), prefix, suffix, start, end };
  const motivation = named.length === 0 ? 'highlighting' : 'linking';
  return [
    annotation(passageIri(document.id, passage.id), motivation, named, whole),
    ...runs.flatMap((run, place) => {
      const { features = [], start, end } = run;
      if (features.length === 0 || start === undefined || end === undefined) return [];
      const stretch = { exact: joined([run]), ...contextOf(passage, place), start, end };
      return annotation(runIri(document.id, start, end), 'identifying', features, stretch);
    }),
  ];
}

/** The words before and after a run, as far as 32 code points, out of the passage and what surrounds it. */
function contextOf({ prefix, runs, suffix }: Passage, place: number): { prefix: string; suffix: string } {
  const before = Array.from(prefix + joined(runs.slice(0, place)));
  const after = Array.from(joined(runs.slice(place + 1)) + suffix);
  return {
    prefix: before.slice(-CONTEXT_LENGTH).join(''),
    suffix: after.slice(0, CONTEXT_LENGTH).join(''),
  };
}

/**
 * One annotation for every passage (what it speaks of) and one for every run of words tied to features.
 * Positions are code points of the stored source text, end exclusive; quotations have white space folded and the
 * source's own Markdown markup removed, as all comparison of quotations here. How the words put each event stands in
 * included nodes (JSON-LD 1.1). Gives the collection and its annotations, see `jsonOfItems`.
 */
export function annotationsJsonld(
  atlas: WholeAtlas,
  documents: AtlasDocument[],
): [collection: object, annotations: Iterable<object>] {
  function* annotations() {
    for (const document of documents) {
      for (const passage of passagesOf(document)) yield* annotationsOf(passage, document, atlas);
    }
  }
  let total = 0;
  for (const _ of annotations()) total += 1;
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { '@version': 1.1, standing: standingIri }],
    id: annotationsIri,
    type: 'AnnotationCollection',
    label: `${atlas.title}: passages and the features they speak of (data version ${atlas.dataVersion})`,
    total,
    first: { id: `${annotationsIri}:1`, type: 'AnnotationPage', startIndex: 0, items },
    '@included': atlas.features.flatMap(({ id, standing }) =>
      standing === undefined ? [] : { id: featureIri(id), standing },
    ),
  };
  return [collection, annotations()];
}
