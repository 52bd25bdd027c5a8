import { Suspense, use } from 'react';
import type { Check } from '../../atlas/model/check.ts';
import type { AtlasDocument, Passage } from '../../atlas/model/document.ts';
import type { Feature, Mention } from '../../atlas/model/feature.ts';
import { FailureBoundary } from '../ground/FailureBoundary.tsx';
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
    <FailureBoundary what={say('page.theTextOf', { title })} onRetry={() => texts.forget(id)}>
      <Suspense fallback={<p aria-busy="true">{say('feature.fetchingTextOf', { title })}</p>}>
        <Quoted {...props} text={texts.text(id)} />
      </Suspense>
    </FailureBoundary>
  );
}

function Quoted({ feature, mention, checks, text }: Props & { text: Promise<AtlasDocument> }) {
  const document = use(text);
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
