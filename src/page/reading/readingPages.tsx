import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { differencesOf } from '../../atlas/differences/differencesOf.ts';
import type { WholeAtlas } from '../../atlas/model/atlas.ts';
import type { AtlasDocument } from '../../atlas/model/document.ts';
import type { FeatureId } from '../../atlas/model/ids.ts';
import { AccessibilityReading } from './AccessibilityReading.tsx';
import { ChangesReading } from './ChangesReading.tsx';
import { ContentsReading } from './ContentsReading.tsx';
import { CoverageReading } from './CoverageReading.tsx';
import { DifferencesReading } from './DifferencesReading.tsx';
import { DocumentReading } from './DocumentReading.tsx';
import { FeatureReading } from './FeatureReading.tsx';
import { ReadingContext } from './ReadingFrame.tsx';

/**
 * A page for each document and each feature, to be read without scripts, one that leads to them, one of what differs, one
 * of all changes, one of how much is shown, and the accessibility statement: path under the site's root, HTML. One after the other: of a
 * large atlas they fill no memory together. `pictured` has addresses of pictures of features' places, for previews of links.
 */
export function* readingPages(
  atlas: WholeAtlas,
  documents: readonly AtlasDocument[],
  pictured: ReadonlyMap<FeatureId, string> = new Map(),
): Generator<[path: string, html: string]> {
  const at = (path: string, root: string, content: ReactNode): [string, string] => [
    path,
    `<!doctype html>\n${renderToStaticMarkup(
      <ReadingContext value={{ atlas, documents, root }}>{content}</ReadingContext>,
    )}\n`,
  ];
  const page = (folder: string, content: ReactNode) =>
    at(`${folder}index.html`, folder.replace(/[^/]+/g, '..'), content);
  yield at('coverage.html', './', <CoverageReading />);
  yield page('documents/', <ContentsReading />);
  yield page('accessibility/', <AccessibilityReading />);
  yield page('changes/', <ChangesReading />);
  yield page('differences/', <DifferencesReading />);
  for (const document of documents)
    yield page(`documents/${document.id}/`, <DocumentReading document={document} />);
  const differences = differencesOf(atlas);
  for (const feature of atlas.features)
    yield page(
      `features/${feature.id}/`,
      <FeatureReading feature={feature} differences={differences} picture={pictured.get(feature.id)} />,
    );
}
