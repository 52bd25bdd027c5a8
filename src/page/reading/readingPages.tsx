import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Atlas } from '../../atlas/model/atlas.ts';
import type { AtlasDocument } from '../../atlas/model/document.ts';
import { ChangesReading } from './ChangesReading.tsx';
import { ContentsReading } from './ContentsReading.tsx';
import { DifferencesReading } from './DifferencesReading.tsx';
import { DocumentReading } from './DocumentReading.tsx';
import { FeatureReading } from './FeatureReading.tsx';

const html = (page: ReactNode): string => `<!doctype html>\n${renderToStaticMarkup(page)}\n`;

/** A page for each document and each feature, to be read without scripts, one that leads to them, one of what differs and one of all changes: path under the site's root → HTML. */
export function readingPages(atlas: Atlas, documents: readonly AtlasDocument[]): Record<string, string> {
  const pages: [string, ReactNode][] = [
    ['documents/', <ContentsReading key="contents" atlas={atlas} />],
    ['changes/', <ChangesReading key="changes" atlas={atlas} />],
    ['differences/', <DifferencesReading key="differences" atlas={atlas} documents={documents} />],
    ...documents.map((document): [string, ReactNode] => [
      `documents/${document.id}/`,
      <DocumentReading key={document.id} document={document} speakers={atlas.speakers} />,
    ]),
    ...atlas.features.map((feature): [string, ReactNode] => [
      `features/${feature.id}/`,
      <FeatureReading key={feature.id} atlas={atlas} documents={documents} feature={feature} />,
    ]),
  ];
  return Object.fromEntries(pages.map(([path, page]) => [`${path}index.html`, html(page)]));
}
