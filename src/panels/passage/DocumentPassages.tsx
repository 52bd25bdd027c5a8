import type { Check } from '../../atlas/model/check.ts';
import { type AtlasDocument, passagesOf } from '../../atlas/model/document.ts';
import type { Mention } from '../../atlas/model/feature.ts';
import type { FeatureId } from '../../atlas/model/ids.ts';
import { linkTo } from '../../state/links.ts';
import { useMessages } from '../ground/pageContext.ts';
import { Authors } from '../words/Authors.tsx';
import { Dates } from '../words/Dates.tsx';
import { InLanguage, Remark } from '../words/Named.tsx';
import { PassageQuote } from './PassageQuote.tsx';
import styles from './passage.module.css';

interface Props {
  document: AtlasDocument;
  mentions: readonly Pick<Mention, 'passage' | 'via'>[];
  /** The level of its heading. */
  heading: 'h3' | 'h4';
  /** Whose words are marked, and those of which checks. */
  marked?: readonly FeatureId[];
  checks?: readonly Check[];
  /** Number of this document's first passage, and of all passages shown. */
  numbering: { first: number; total: number };
}

/** Passages of one document under its title, in the order of its text. */
export function DocumentPassages({
  document,
  mentions,
  heading: Heading,
  marked = [],
  checks = [],
  numbering,
}: Props) {
  const messages = useMessages();
  const passages = passagesOf(document);
  const found = passages.filter(({ id }) => mentions.some(({ passage }) => passage === id));
  const missing = mentions.filter(({ passage }) => !passages.some(({ id }) => id === passage));
  const markedChecks = new Set(checks.map(({ id }) => id));
  return (
    <div className={styles.group}>
      <Heading className={styles.title}>
        <a href={linkTo({ read: document.id })}>
          <InLanguage lang={document.language}>{document.title}</InLanguage>
        </a>
        <span className={`soft ${styles.byline}`}>
          <Authors document={document} /> · <Dates edtf={document.issued} />
        </span>
      </Heading>
      <Remark>{document.wordingNote}</Remark>
      {found.map((passage, position) => {
        const via = [mentions.find((mention) => mention.passage === passage.id)?.via ?? []].flat();
        return (
          <PassageQuote
            key={passage.id}
            document={document}
            passage={passage}
            marked={new Set([...marked, ...via])}
            markedChecks={markedChecks}
            via={via}
            count={{ number: numbering.first + position, total: numbering.total }}
          />
        );
      })}
      {missing.map(({ passage }) => (
        <p key={passage} role="alert">
          {messages.say('feature.passageMissing', { passage })}
        </p>
      ))}
    </div>
  );
}
