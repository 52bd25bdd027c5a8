import type { Check } from '../../atlas/model/check.ts';
import type { AtlasDocument, Passage } from '../../atlas/model/document.ts';
import type { Feature, Mention } from '../../atlas/model/feature.ts';
import { Later } from '../ground/Later.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { PassageQuote } from '../passage/PassageQuote.tsx';

interface Props {
  feature: Feature;
  mention: Mention;
  /** Those whose words are marked. */
  checks: readonly Check[];
}

/** The passage that says most of a feature, with the document it stands in: the first thing its panel shows. */
export function LeadingPassage(props: Props) {
  const { index, texts } = usePage();
  const { say } = useMessages();
  const { document: id } = props.mention;
  const title = index.document(id)?.title ?? id;
  return (
    <Later
      what={say('page.theTextOf', { title })}
      load={() => texts(id)}
      waiting={<p aria-busy="true">{say('feature.fetchingTextOf', { title })}</p>}
    >
      {(document) => <Quoted {...props} document={document} />}
    </Later>
  );
}

function Quoted({ feature, mention, checks, document }: Props & { document: AtlasDocument }) {
  const passage = document.blocks.find(
    (block): block is Passage => block.type === 'passage' && block.id === mention.passage,
  );
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
