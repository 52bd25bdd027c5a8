import type { Check } from '../../atlas/model/check.ts';
import { passageOf } from '../../atlas/model/document.ts';
import type { Feature, Mention } from '../../atlas/model/feature.ts';
import { usePage } from '../ground/pageContext.ts';
import { TextOf } from '../ground/TextOf.tsx';
import { PassageQuote } from '../passage/PassageQuote.tsx';

interface Props {
  feature: Feature;
  mention: Mention;
  /** Those whose words are marked. */
  checks: readonly Check[];
}

/** The passage that says most of a feature, with the document it stands in: the first thing its panel shows. */
export function LeadingPassage({ feature, mention, checks }: Props) {
  const { document: id } = mention;
  const via = mention.via === undefined ? [] : [mention.via];
  return (
    <TextOf document={usePage().index.document(id) ?? { id, title: id }}>
      {(text) => {
        const passage = passageOf(text, mention.passage);
        return (
          passage && (
            <PassageQuote
              document={text}
              passage={passage}
              marked={new Set([feature.id, ...via])}
              markedChecks={new Set(checks.map((check) => check.id))}
              via={via}
              count={{ number: 1, total: 1 }}
              titled
            />
          )
        );
      }}
    </TextOf>
  );
}
