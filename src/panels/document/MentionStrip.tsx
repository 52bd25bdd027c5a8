import type { KeyboardEvent, RefObject } from 'react';
import { linkTo } from '../../state/links.ts';
import { Icon } from '../ground/icons.tsx';
import { useChoices, useLang, useMessages, usePage } from '../ground/pageContext.ts';
import { StepButtons } from '../ground/StepButtons.tsx';
import type { PartInSight } from '../ground/usePartInSight.ts';
import { FeatureName } from '../words/Named.tsx';
import { nameIn } from '../words/namesInWords.ts';
import styles from './reading.module.css';

interface Props {
  total: number;
  walk: PartInSight;
  strip: RefObject<HTMLDivElement | null>;
}

/**
 * What is selected and where in this text it is spoken of: “mention 2 of 7”, with buttons to the one before and
 * after; arrow keys do the same while the strip has the focus. It stands there, with a hint, when nothing is
 * selected, so that the text below never jumps.
 */
export function MentionStrip({ total, walk, strip }: Props) {
  const { index, announcer } = usePage();
  const { say } = useMessages();
  const lang = useLang();
  const id = useChoices(({ select }) => select);
  const feature = id === null ? undefined : index.feature(id);
  if (!feature) return <p className={styles.hint}>{say('document.selectAPlace')}</p>;

  const goTo = (next: number) => {
    const wanted = (next + total) % total;
    walk.goTo(wanted);
    announcer.say(say('document.mentionSaid', { number: wanted + 1, total }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || total === 0) return;
    const [before, after] = [walk.current - 1, walk.current + 1];
    const steps: Record<string, number> = {
      ...{ ArrowUp: before, ArrowLeft: before, ArrowDown: after, ArrowRight: after },
      ...{ Home: 0, End: total - 1 },
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    goTo(step);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and there are none
    <div
      ref={strip}
      role="group"
      tabIndex={-1}
      className={styles.strip}
      aria-label={say('document.mentionsOf', { title: nameIn(feature, lang).text })}
      onKeyDown={onKeyDown}
    >
      <a href={linkTo({ select: feature.id, read: null })}>
        <Icon shape="back" /> <FeatureName feature={feature} />
      </a>{' '}
      {total === 0 ? (
        <span className={styles.count}>{say('document.notSpokenOf')}</span>
      ) : (
        <>
          <span className={styles.count}>{say('document.mention', { number: walk.current + 1, total })}</span>
          <StepButtons
            current={walk.current}
            total={total}
            previous={say('document.previousMention')}
            next={say('document.nextMention')}
            onGo={goTo}
          />
        </>
      )}
    </div>
  );
}
