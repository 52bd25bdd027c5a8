import type { ReactNode } from 'react';
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
import type { Entry, FoundFeature } from './searchEntries.ts';

interface Props {
  entry: Entry;
  terms: ReadonlySet<string>;
}

/** What was found, with the words that were looked for marked in it. */
export function EntryRow({ entry, terms }: Props) {
  const { speakers } = usePage().index.atlas;
  const messages = useMessages();
  const lang = useLang();
  const marked = (text: string, of?: string) => (
    <bdi lang={of}>
      <Marked parts={markedParts(text, terms)} />
    </bdi>
  );
  const row = (sign: ReactNode, name: ReactNode, about: ReactNode) => (
    <>
      <span className={styles.swatch}>{sign}</span>
      <span className={styles.words}>
        {name}
        <span className={`soft ${styles.about}`}>{about}</span>
      </span>
    </>
  );
  if ('feature' in entry) {
    const { feature } = entry;
    const shown = nameIn(feature, lang);
    const isShownFound = markedParts(shown.text, terms).some(({ found }) => found);
    const other = isShownFound ? null : nameFound(feature, terms);
    const dates = feature.when && datesAsText(feature.when, messages);
    return row(
      feature.shape === null ? <Icon shape="unshown" /> : <FeatureSwatch feature={feature} />,
      marked(shown.text, shown.lang),
      <>
        {other && <>{marked(other.name, other.lang)} · </>}
        {marked([kindInWords(feature.kind, messages), dates].filter(Boolean).join(' · '))}
      </>,
    );
  }
  if ('speaker' in entry) {
    const { speaker } = entry;
    const office = marked(officeOf(speaker), languageOfData);
    return row(<Icon shape="speaker" />, marked(speaker.name, languageOfData), office);
  }
  if ('passage' in entry) {
    const { title, language } = entry.document;
    const { label, who, whoLang } = voiceInWords(entry.passage.voice, speakers, messages);
    return row(
      <Icon shape="quote" />,
      <q className={styles.passage} lang={language}>
        <Marked parts={snippet(entry.text, terms)} />
      </q>,
      <>
        <InLanguage lang={language}>{title}</InLanguage> · {label}: {marked(who, whoLang)}
      </>,
    );
  }
  const { title, language, issued } = entry.document;
  return row(
    <Icon shape="documents" />,
    marked(title, language),
    <>
      {marked(authorsInWords(entry.document, messages), language)} · {marked(datesAsText(issued, messages))}
    </>,
  );
}

/** The name by which a feature was found, where that is not the one shown; of several the one with most in it. */
function nameFound({ title, names }: FoundFeature, terms: ReadonlySet<string>) {
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
  return parts.map(({ text, found }, at) => {
    const Part = found ? 'mark' : 'span';
    // biome-ignore lint/suspicious/noArrayIndexKey: a part has no state of its own
    return <Part key={at}>{text}</Part>;
  });
}
