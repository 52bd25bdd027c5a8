import type { ReactNode } from 'react';
import type { AtlasLayer } from '../../atlas/model/atlas.ts';
import type { Feature, Words } from '../../atlas/model/feature.ts';
import { useLang, useMessages, usePage } from '../ground/pageContext.ts';
import { atlasWords, languageOfData, nameIn, type Translated, titleIn, wordsIn } from './namesInWords.ts';

/** Words in another language than the interface say so, for voices and fonts; in the same they are plain text. */
export function InLanguage({ lang, children }: { lang: string; children: ReactNode }) {
  return useMessages().lang === lang ? children : <span lang={lang}>{children}</span>;
}

const Said = ({ words: { text, lang } }: { words: Translated }) => (
  <InLanguage lang={lang}>{text}</InLanguage>
);

/** What `geo/` says in words of its own: notes, methods, reasons. */
export function AsWritten({ children }: { children: ReactNode }) {
  return <InLanguage lang={languageOfData}>{children}</InLanguage>;
}

interface RemarkProps {
  className?: string | undefined;
  children: string | undefined;
}

/** What `geo/` remarks, in a quiet paragraph; nothing where it remarks nothing. */
export function Remark({ className = '', children }: RemarkProps) {
  return (
    children && (
      <p className={`soft ${className}`.trim()}>
        <AsWritten>{children}</AsWritten>
      </p>
    )
  );
}

/** What the editor says in the reader’s language, else in that of the data. */
export function InOwnWords({ words }: { words: Words }) {
  return <Said words={wordsIn(words, useLang())} />;
}

/** A feature by the name its reader knows it by. */
export function FeatureName({ feature }: { feature: Pick<Feature, 'title' | 'names'> }) {
  const { text, lang } = nameIn(feature, useLang());
  return <bdi lang={useMessages().lang === lang ? undefined : lang}>{text}</bdi>;
}

const useAtlasWords = () => atlasWords(usePage().index.atlas, useLang());

/** The atlas's statements, each a paragraph. */
export function Statements() {
  return useAtlasWords().statements.map((statement) => (
    <p key={statement.text}>
      <Said words={statement} />
    </p>
  ));
}

/** What the atlas is about, in a sentence. */
export function Tagline() {
  return <Said words={useAtlasWords().tagline} />;
}

/** What the atlas is about, in the few words that stand beside its title; its sentence where it has none. */
export function Subject() {
  const { subject } = useAtlasWords();
  return subject ? <Said words={subject} /> : <Tagline />;
}

/** A layer, group or party by its title in the reader's language. */
export function Title({ of }: { of: Parameters<typeof titleIn>[0] }) {
  return <Said words={titleIn(of, useLang())} />;
}

/** A layer by its short title, where it has one: its group stands beside it. */
export function ShortTitle({ of }: { of: AtlasLayer }) {
  const { short } = of;
  return <Title of={short ? { title: short.en ?? of.title, names: short } : of} />;
}
