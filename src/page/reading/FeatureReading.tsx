import type { Difference } from '../../atlas/differences/differencesOf.ts';
import { passagesOf } from '../../atlas/model/document.ts';
import type { WholeFeature } from '../../atlas/model/feature.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import { outcomeInWords } from '../../panels/quotation/verdicts.ts';
import { basisInWords, kindInWords, standingInWords } from '../../panels/words/kindInWords.ts';
import { passagesByDocument } from '../../panels/words/passagesByDocument.ts';
import { linkTo } from '../../state/links.ts';
import { dateInWords, publicationOf, Quoted } from './Quoted.tsx';
import { ReadingFrame, useReading } from './ReadingFrame.tsx';
import { SourceList } from './SourceList.tsx';

interface Props {
  feature: WholeFeature;
  /** All of the atlas. */
  differences: readonly Difference[];
  /** Address of a picture of its place. */
  picture?: string | undefined;
}

/** What the atlas knows of a feature and the words that put it there, without scripts. */
export function FeatureReading({ feature, differences, picture }: Props) {
  const { atlas, documents, root } = useReading();
  const { title, names, kind, when, basis, method, toleranceKm, status, note, unlocated, unquoted } = feature;
  const checks = atlas.checks.filter(({ id }) => feature.checks.includes(id));
  const standing = feature.standing && standingInWords(feature.standing, englishMessages);
  const known = basis && basisInWords(basis, englishMessages);
  const differing = differences.filter(({ features }) => features.includes(feature.id));
  const added = feature.reports.filter(({ against }) => against === undefined);
  const facts = [
    ['Kind', kindInWords(kind, englishMessages)],
    ['Standing', standing && `${standing.word} (${standing.meaning})`],
    ['When', when && dateInWords(when)],
    ['How its shape is known', known && `${known.word}: ${known.meaning}`],
    ['Method', method],
    ['Tolerance', toleranceKm !== undefined && `± ${toleranceKm} km`],
    ['Not on the map', unlocated],
    ['Status', status?.en],
    ['Note', note?.en],
  ];
  const changes = atlas.changes.filter(({ touches }) => touches.includes(feature.id));
  const quoted = passagesByDocument(feature, atlas);
  return (
    <ReadingFrame
      title={`${title} – ${atlas.title}`}
      description={`${title}: ${feature.mentions.length} passages, with whose words they are and how its shape is known.`}
      head={picture && <meta property="og:image" content={picture} />}
    >
      <h1>{title}</h1>
      <p>
        {Object.entries(names)
          .flatMap(([lang, uses]) => uses.map(({ name }) => ({ lang, name })))
          .filter(({ name }) => name !== title)
          .map(({ lang, name }) => (
            <span key={lang + name} lang={lang}>
              {name}{' '}
            </span>
          ))}
      </p>
      <p>
        <a href={root + linkTo({ select: feature.id })}>See it on the map</a>
      </p>
      <dl>
        {facts.map(
          ([term, value]) =>
            value && (
              <div key={String(term)}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <h2>The words</h2>
      {unquoted && <p>{unquoted}</p>}
      {quoted.map(({ document, mentions }) => (
        <section key={document.id}>
          <h3>
            <a href={`${root}documents/${document.id}/`}>{document.title}</a>
          </h3>
          <p>{publicationOf(document)}</p>
          {passagesOf(documents.find(({ id }) => id === document.id) ?? { blocks: [] })
            .filter(({ id }) => mentions.some(({ passage }) => passage === id))
            .map((passage) => (
              <Quoted key={passage.id} document={document} passage={passage} />
            ))}
        </section>
      ))}
      {checks.length > 0 && <h2>Whether the figures hold</h2>}
      {checks.map((check) => (
        <p key={check.id}>
          “{check.words}” — {outcomeInWords(check, englishMessages)}. {check.explanation}
        </p>
      ))}
      {differing.length > 0 && (
        <h2>
          <a href={`${root}differences/#${differing[0]?.id}`}>Where sources differ</a>
        </h2>
      )}
      {differing.map(({ id, says }) => (
        <p key={id}>{says}</p>
      ))}
      {added.length > 0 && <h2>Also reported</h2>}
      {added.map(({ says }) => (
        <p key={says}>{says}</p>
      ))}
      {changes.length > 0 && <h2>When its meaning changed</h2>}
      {changes.map(({ id, date, says }) => (
        <p key={id}>
          <a href={`${root}changes/#${id}`}>{dateInWords(date)}</a>: {says}
        </p>
      ))}
      {feature.sources.length > 0 && <h2>Sources of its shape</h2>}
      <SourceList sources={feature.sources} />
    </ReadingFrame>
  );
}
