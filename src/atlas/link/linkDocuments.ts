import type { loadDocuments } from '../documents/loadDocuments.ts';
import { packed } from '../kept/packed.ts';
import type { SpeakerId } from '../model/ids.ts';
import type { FeatureIndex } from './featureIndex.ts';
import { linkDocument, termsByName } from './linkDocument.ts';

/** Rules whose breaking leaves links of a document unread or unresolved. */
const LOSES_LINKS = /^(front-matter|link|passage-markup|block-kind|feature-known)/;

/** Ties the words of documents to features, checks and speakers. */
export function linkDocuments(
  { documents, whole: readable, problems }: ReturnType<typeof loadDocuments>,
  index: FeatureIndex,
  speakerIds: SpeakerId[] | null,
) {
  const usedIds = new Set<string>();
  const terms = new Map(documents.flatMap((document) => [...termsByName(document)]));
  const linked = documents.map((document) => {
    const made = linkDocument(document, index, speakerIds, usedIds, terms);
    return { ...made, document: packed(made.document, 'blocks') };
  });
  const linkProblems = linked.flatMap((document) => document.problems);
  return {
    documents: linked.map(({ document }) => document),
    requests: linked.flatMap(({ requests }) => requests),
    /** Whether all documents could be read. */
    readable,
    /** Whether every link of every document leads somewhere; where not, a missing mention proves nothing. */
    whole: readable && ![...problems, ...linkProblems].some(({ rule }) => LOSES_LINKS.test(rule)),
    /** What is wrong with the documents themselves. */
    problems,
    /** What is wrong with what they name: only worth telling where all of it could be read. */
    linkProblems,
  };
}
