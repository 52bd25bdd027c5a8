import { differencesOf } from '../differences/differencesOf.ts';
import type { WholeAtlas } from '../model/atlas.ts';
import { type AtlasDocument, passageAt, wordsOf } from '../model/document.ts';
import type { PassagePlace } from '../model/passagePlace.ts';
import { checkIri, documentIri, featureIri, passageIri } from './iris.ts';

/** Every difference as open data, in the order of `differencesOf`, with the words of its passages: both sides can be read from this file alone. */
export function openDifferences(atlas: WholeAtlas, documents: readonly AtlasDocument[]) {
  const quoted = (place: PassagePlace) => {
    const { document, passage } = place;
    const found = passageAt(documents, place);
    if (!found) return [];
    const { mode, speaker: by } = found.voice;
    const speaker = atlas.speakers.find(({ id }) => id === by)?.name;
    const [iri, words] = [passageIri(document, passage), wordsOf(found.runs)];
    return [
      { iri, document: documentIri(document), voice: mode, ...(speaker !== undefined && { speaker }), words },
    ];
  };
  return differencesOf(atlas).map(({ id: _id, check, features, passages, against, ...difference }) => ({
    ...difference,
    features: features.map(featureIri),
    passages: passages.flatMap(quoted),
    against: against.flatMap(quoted),
    ...(check !== undefined && { check: checkIri(check) }),
  }));
}
