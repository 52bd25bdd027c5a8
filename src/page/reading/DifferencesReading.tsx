import { type Difference, differenceKinds, differencesOf } from '../../atlas/differences/differencesOf.ts';
import { passageOf, type TextRun } from '../../atlas/model/document.ts';
import type { PassagePlace } from '../../atlas/model/passagePlace.ts';
import { linkTo } from '../../state/links.ts';
import { publicationOf, Quoted } from './Quoted.tsx';
import { ReadingFrame, useReading } from './ReadingFrame.tsx';
import { SourceList } from './SourceList.tsx';

const titles: Record<Difference['kind'], string> = {
  documents: 'Document against document',
  reports: 'Document against outside report',
  computation: 'Text against computation',
};

/** Every difference with both its sides in their own words, to be read without scripts. */
export function DifferencesReading() {
  const { atlas, root } = useReading();
  const differences = differencesOf(atlas);
  return (
    <ReadingFrame
      title={`Where sources differ – ${atlas.title}`}
      description={`${differences.length} places where documents, outside reports and computation do not say the same, each with both sides.`}
    >
      <h1>Where sources differ</h1>
      <p>
        Both sides stand as they are; nothing here says which is right. The list is made from the data
        whenever the site is built: <a href={`${root}data/differences.json`}>differences.json</a>.
      </p>
      <ul>
        {differenceKinds.map((kind) => (
          <li key={kind}>
            <a href={`#${kind}`}>{titles[kind]}</a> (
            {differences.filter((difference) => difference.kind === kind).length})
          </li>
        ))}
      </ul>
      {differenceKinds.map((kind) => (
        <section key={kind}>
          <h2 id={kind}>{titles[kind]}</h2>
          {differences
            .filter((difference) => difference.kind === kind)
            .map((difference) => (
              <TwoSides key={difference.id} difference={difference} />
            ))}
        </section>
      ))}
    </ReadingFrame>
  );
}

function TwoSides({ difference }: { difference: Difference }) {
  const { atlas, root } = useReading();
  const { id, features, passages, words, says, against, sources, check } = difference;
  const isMeant = (run: TextRun): boolean =>
    check === undefined
      ? run.features?.some((feature) => features.includes(feature)) === true
      : run.check === check;
  const quoted = (place: PassagePlace, isMarked?: (run: TextRun) => boolean) => (
    <QuotedPlace key={`${place.document} ${place.passage}`} {...{ place, isMarked }} />
  );
  const [shown, read] = [features[0], passages[0]];
  return (
    <article id={id}>
      <h3>
        {words !== undefined && `“${words}”`}
        {words !== undefined && features.length > 0 && ' – '}
        {features.map((feature, at) => (
          <span key={feature}>
            {at > 0 && ', '}
            <a href={`${root}features/${feature}/`}>
              {atlas.features.find((each) => each.id === feature)?.title ?? feature}
            </a>
          </span>
        ))}
      </h3>
      {passages.map((place) => quoted(place, isMeant))}
      <p>
        <b>{sources.length > 0 ? 'The other side: ' : 'Beside it: '}</b>
        {says}
      </p>
      {against.map((place) => quoted(place))}
      <SourceList sources={sources} />
      <p>
        <a
          href={
            root +
            linkTo({ select: shown ?? null, read: read?.document ?? null, passage: read?.passage ?? null })
          }
        >
          See it on the map
        </a>
      </p>
    </article>
  );
}

interface Props {
  place: PassagePlace;
  isMarked?: ((run: TextRun) => boolean) | undefined;
}

/** A passage with its document and whose words it holds. */
function QuotedPlace({ place, isMarked }: Props) {
  const { documents, root } = useReading();
  const document = documents.find(({ id }) => id === place.document);
  const passage = document && passageOf(document, place.passage);
  if (!passage) return null;
  return (
    <>
      <p>
        <a href={`${root}documents/${document.id}/#${passage.id}`}>{document.title}</a> (
        {publicationOf(document)})
      </p>
      <Quoted document={document} passage={passage} isMarked={isMarked} />
    </>
  );
}
