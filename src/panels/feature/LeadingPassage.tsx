import type { Check } from '../../atlas/model/check.ts';
import { type AtlasDocument, passageOf } from '../../atlas/model/document.ts';
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
export function LeadingPassage(props: Props) {
  const { document: id } = props.mention;
  const document = usePage().index.document(id) ?? { id, title: id };
  return <TextOf document={document}>{(text) => <Quoted {...props} document={text} />}</TextOf>;
}

function Quoted({ feature, mention, checks, document }: Props & { document: AtlasDocument }) {
  const passage = passageOf(document, mention.passage);
  if (!passage) return null;
  const via = mention.via === undefined ? [] : [mention.via];
  return (
    <PassageQuote
      document={document}
      passage={passage}
      marked={new Set([feature.id, ...via])}
      markedChecks={new Set(checks.map(({ id }) => id))}
      via={via}
      count={{ number: 1, total: 1 }}
      titled
    />
  );
}
