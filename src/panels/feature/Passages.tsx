import { Suspense, useRef, useState } from 'react';
import type { Check } from '../../atlas/model/check.ts';
import type { Feature } from '../../atlas/model/feature.ts';
import { FailureBoundary } from '../page/FailureBoundary.tsx';
import { useActions, useChoices, usePage } from '../page/pageContext.ts';
import { VoiceChip } from '../voices/VoiceChip.tsx';
import { counted } from '../words/numbersInWords.ts';
import { passagesByDocument } from '../words/passagesByDocument.ts';
import { voiceKey, voicesOf } from '../words/voicesOf.ts';
import { DocumentPassages } from './DocumentPassages.tsx';
import styles from './feature.module.css';
import { PassagePager } from './PassagePager.tsx';
import { WhoSpeaks } from './WhoSpeaks.tsx';

interface Props {
  feature: Feature;
  /** For a measured line: the checks whose passages are shown, with the words that state the figure marked. */
  checks: readonly Check[];
}

/** Every passage about a feature, from every document, verbatim. */
export function Passages({ feature, checks }: Props) {
  const { index, texts, announcer } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const { setVoice } = useActions();
  const voice = useChoices((choices) => choices.voice);
  const voices = voicesOf(feature, index.atlas);
  const mentions = feature.mentions.filter((mention) => voice === null || voiceKey(mention) === voice);
  const groups = passagesByDocument({ ...feature, mentions }, index.atlas);
  const total = groups.reduce((sum, { mentions }) => sum + mentions.length, 0);
  if (feature.mentions.length === 0)
    return <p className={styles.unquoted}>{feature.unquoted ?? 'No passage is quoted here.'}</p>;

  const show = (next: number) => {
    setCurrent(next);
    list.current?.querySelectorAll('[data-passage]')[next]?.scrollIntoView({ block: 'start' });
  };
  const choose = (key: string | null) => {
    setVoice(key);
    setCurrent(0);
    const who = voices.find((each) => each.key === key);
    announcer.say(
      who ? `Passages of ${who.who}: ${who.count}.` : `All passages: ${feature.mentions.length}.`,
    );
  };
  const where = counted(groups.length, 'document');
  let before = 0;
  return (
    <section className={styles.section} aria-labelledby="passages-title" ref={list}>
      <div className={styles.passagesHead}>
        <h3 id="passages-title">
          {counted(total, 'passage')} <span className={styles.soft}>in {where}</span>
        </h3>
        {total > 2 && <PassagePager current={Math.min(current, total - 1)} total={total} onShow={show} />}
      </div>
      {voice !== null && <VoiceChip voice={voice} onAll={() => choose(null)} />}
      {voices.length > 1 && <WhoSpeaks voices={voices} chosen={voice} onChoose={choose} />}
      {groups.map(({ document, mentions }) => {
        const first = before + 1;
        before += mentions.length;
        return (
          <FailureBoundary
            key={document.id}
            what={`The text of “${document.title}”`}
            onRetry={() => texts.forget(document.id)}
          >
            <Suspense fallback={<p aria-busy="true">Fetching the text of “{document.title}” …</p>}>
              <DocumentPassages
                text={texts.text(document.id)}
                mentions={mentions}
                feature={feature}
                checks={checks}
                numbering={{ first, total }}
              />
            </Suspense>
          </FailureBoundary>
        );
      })}
    </section>
  );
}
