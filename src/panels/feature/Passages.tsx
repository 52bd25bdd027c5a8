import { type ReactNode, useRef } from 'react';
import type { Check } from '../../atlas/model/check.ts';
import type { VoiceMode } from '../../atlas/model/document.ts';
import type { Feature, Mention } from '../../atlas/model/feature.ts';
import type { Messages } from '../../messages/messages.ts';
import { linkTo } from '../../state/links.ts';
import { Button } from '../ground/buttons.tsx';
import { Icon } from '../ground/icons.tsx';
import { useActions, useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { StepButtons } from '../ground/StepButtons.tsx';
import { TextOf } from '../ground/TextOf.tsx';
import { usePartInSight } from '../ground/usePartInSight.ts';
import { DocumentPassages } from '../passage/DocumentPassages.tsx';
import passageStyles from '../passage/passage.module.css';
import { InLanguage } from '../words/Named.tsx';
import { passagesByDocument } from '../words/passagesByDocument.ts';
import { soft } from '../words/pieces.tsx';
import { useVoiceName } from '../words/useVoiceName.ts';
import { type FeatureVoice, voiceKey, voicesOf } from '../words/voicesOf.ts';
import styles from './feature.module.css';

interface Props {
  feature: Feature;
  /** For a measured line: the checks whose passages are shown, with the words that state the figure marked. */
  checks: readonly Check[];
  /** Stands above already; with one voice alone it is listed with the others. */
  lead: Mention | undefined;
}

/** Every other passage about a feature, from every document, verbatim; closed until asked for, or until one voice is chosen. */
export function Passages({ feature, checks, lead }: Props) {
  const { index, announcer } = usePage();
  const messages = useMessages();
  const { say, pieces } = messages;
  const list = useRef<HTMLDetailsElement>(null);
  const { current, goTo, arriveAt } = usePartInSight(list, '[data-passage]', 'start');
  const actions = useActions();
  const voice = useChoices((choices) => choices.voice);
  const voices = voicesOf(feature, index, messages);
  const mentions = feature.mentions.filter((mention) =>
    voice === null ? mention !== lead : voiceKey(mention) === voice,
  );
  const groups = passagesByDocument({ ...feature, mentions }, index.atlas);
  const total = groups.reduce((sum, { mentions }) => sum + mentions.length, 0);
  if (mentions.length === 0 && voice === null) return null;

  const choose = (key: string | null) => {
    actions.choose({ voice: key });
    arriveAt(0);
    const who = voices.find((each) => each.key === key);
    announcer.say(
      who
        ? say('feature.passagesOf', { who: who.who, count: who.count })
        : say('feature.allPassages', { count: feature.mentions.length }),
    );
  };
  const at = Math.min(current, total - 1);
  let before = 0;
  return (
    <details className={styles.more} open={voice !== null} ref={list}>
      <summary className={`${panel.heading} ${styles.passagesHead}`}>
        <h3 id="passages-title">
          {pieces<ReactNode>(voice === null ? 'feature.morePassagesIn' : 'feature.passagesIn', {
            passages: total,
            documents: groups.length,
            soft,
          })}
        </h3>
      </summary>
      {total > 2 && (
        <div className={styles.pager}>
          <output aria-label={say('feature.passageShown')}>
            {say('page.numberOf', { number: at + 1, total })}
          </output>
          <StepButtons
            current={at}
            total={total}
            previous={say('feature.previousPassage')}
            next={say('feature.nextPassage')}
            onGo={goTo}
          />
        </div>
      )}
      {voice !== null && <VoiceChip voice={voice} onAll={() => choose(null)} />}
      {voices.length > 1 && <WhoSpeaks voices={voices} chosen={voice} onChoose={choose} />}
      {groups.map(({ document, mentions }) => {
        const first = before + 1;
        before += mentions.length;
        return (
          <TextOf key={document.id} document={document}>
            {(text) => (
              <DocumentPassages
                document={text}
                mentions={mentions}
                heading="h4"
                marked={[feature.id]}
                checks={checks}
                numbering={{ first, total }}
              />
            )}
          </TextOf>
        );
      })}
    </details>
  );
}

interface WhoSpeaksProps {
  voices: readonly FeatureVoice[];
  /** Key of the voice whose passages alone are shown. */
  chosen: string | null;
  onChoose: (key: string | null) => void;
}

/** Who says something about a feature, over all documents; each name shows only its own passages. */
export function WhoSpeaks({ voices, chosen, onChoose }: WhoSpeaksProps) {
  const messages = useMessages();
  return (
    <details className={styles.whoSpeaks}>
      <summary>{messages.say('feature.whoSaysWhat', { count: voices.length })}</summary>
      <ul>
        {voices.map(({ key, who, whoLang, count, modes }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={key === chosen}
              onClick={() => onChoose(key === chosen ? null : key)}
            >
              <InLanguage lang={whoLang}>{who}</InLanguage>{' '}
              <span className="soft">{waysInWords(modes, messages)}</span>
              <span className={styles.voiceCount}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function waysInWords(modes: FeatureVoice['modes'], { say }: Messages): string {
  return (Object.keys(modes) as VoiceMode[])
    .map((mode) => say('feature.way', { mode }))
    .filter(Boolean)
    .join(say('words.listSeparator'));
}

/** Says that a panel shows one voice's passages alone, leads to all this voice says, and ends it. */
function VoiceChip({ voice, onAll }: { voice: string; onAll: () => void }) {
  const { say } = useMessages();
  const who = useVoiceName()(voice);
  return (
    <div className={`flow ${passageStyles.only}`}>
      <p>
        {say('voices.only')}{' '}
        <a href={linkTo({ select: null, read: null, voice })} title={say('voices.allOf', { who })}>
          {who}
        </a>
      </p>
      <Button className="screen-only" onClick={onAll}>
        <Icon shape="close" /> {say('voices.everyone')}
      </Button>
    </div>
  );
}
