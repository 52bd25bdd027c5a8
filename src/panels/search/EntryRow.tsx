import type { ReactNode } from 'react';
import type { Feature } from '../../atlas/model/feature.ts';
import { Icon } from '../ground/icons.tsx';
import { useLang, useMessages, usePage } from '../ground/pageContext.ts';
import { FeatureSwatch } from '../swatch/swatches.tsx';
import { authorsInWords } from '../words/Authors.tsx';
import { datesAsText } from '../words/datesInWords.ts';
import { kindInWords } from '../words/kindInWords.ts';
import { InLanguage } from '../words/Named.tsx';
import { languageOfData, nameIn } from '../words/namesInWords.ts';
import { officeOf, voiceInWords } from '../words/voiceInWords.ts';
import { markedParts, snippet, type TextPart } from './markedParts.ts';
import styles from './search.module.css';
import type { Entry } from './searchEntries.ts';

interface Props {
  entry: Entry;
  terms: ReadonlySet<string>;
}

/** What was found, with the words that were looked for marked in it. */
export function EntryRow({ entry, terms }: Props) {
  const { speakers } = usePage().index.atlas;
  const messages = useMessages();
  if ('feature' in entry) return <FeatureFound feature={entry.feature} terms={terms} />;
  if ('passage' in entry) {
    const { label, who, whoLang } = voiceInWords(entry.passage.voice, speakers, messages);
    return (
      <Found icon="quote">
        <q className={styles.passage} lang={entry.document.language}>
          <Marked parts={snippet(entry.text, terms)} />
        </q>
        <span className={`soft ${styles.about}`}>
          <InLanguage lang={entry.document.language}>{entry.document.title}</InLanguage> · {label}:{' '}
          <InLanguage lang={whoLang}>
            <Marked parts={markedParts(who, terms)} />
          </InLanguage>
        </span>
      </Found>
    );
  }
  const { name, lang, about, more } =
    'speaker' in entry
      ? {
          name: entry.speaker.name,
          lang: languageOfData,
          about: officeOf(entry.speaker),
          more: null,
        }
      : {
          name: entry.document.title,
          lang: entry.document.language,
          about: authorsInWords(entry.document, messages),
          more: datesAsText(entry.document.issued, messages),
        };
  return (
    <Found icon={'speaker' in entry ? 'speaker' : 'documents'}>
      <span lang={lang}>
        <Marked parts={markedParts(name, terms)} />
      </span>
      <span className={`soft ${styles.about}`}>
        <span lang={lang}>
          <Marked parts={markedParts(about, terms)} />
        </span>
        {more !== null && ' · '}
        {more !== null && <Marked parts={markedParts(more, terms)} />}
      </span>
    </Found>
  );
}

/** What has no sign on the map, with the sign of what it is. */
function Found({ icon, children }: { icon: 'quote' | 'speaker' | 'documents'; children: ReactNode }) {
  return (
    <>
      <span className={styles.swatch}>
        <Icon shape={icon} />
      </span>
      <span className={styles.words}>{children}</span>
    </>
  );
}

function FeatureFound({ feature, terms }: { feature: Feature; terms: ReadonlySet<string> }) {
  const lang = useLang();
  const messages = useMessages();
  const shown = nameIn(feature, lang);
  const parts = markedParts(shown.name, terms);
  const other = parts.some(({ found }) => found) ? null : nameFound(feature, terms);
  const about = [
    kindInWords(feature.kind, messages),
    feature.when && datesAsText(feature.when, messages),
  ].filter(Boolean);
  return (
    <>
      <span className={styles.swatch}>
        {feature.shape === null ? <Icon shape="unshown" /> : <FeatureSwatch feature={feature} />}
      </span>
      <span className={styles.words}>
        <bdi lang={shown.lang}>
          <Marked parts={parts} />
        </bdi>
        <span className={`soft ${styles.about}`}>
          {other && (
            <>
              <bdi lang={other.lang}>
                <Marked parts={markedParts(other.name, terms)} />
              </bdi>{' '}
              ·{' '}
            </>
          )}
          <Marked parts={markedParts(about.join(' · '), terms)} />
        </span>
      </span>
    </>
  );
}

/** The name by which a feature was found, where that is not the one shown; of several the one with most in it. */
function nameFound({ title, names }: Feature, terms: ReadonlySet<string>) {
  const all = Object.entries(names).flatMap(([lang, uses]) => uses.map(({ name }) => ({ name, lang })));
  const scored = [{ name: title, lang: 'en' }, ...all].map((each) => ({
    ...each,
    found: markedParts(each.name, terms)
      .filter(({ found }) => found)
      .reduce((sum, { text }) => sum + text.length, 0),
  }));
  const best = scored.reduce((a, b) => (b.found > a.found ? b : a));
  return best.found > 0 ? best : null;
}

/** A text with the found words marked. */
function Marked({ parts }: { parts: readonly TextPart[] }) {
  let at = 0;
  return parts.map(({ text, found }) => {
    const key = at;
    at += text.length;
    return found ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
