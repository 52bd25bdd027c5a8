import { createContext, type ReactNode, use } from 'react';
import type { WholeAtlas } from '../../atlas/model/atlas.ts';
import type { AtlasDocument } from '../../atlas/model/document.ts';

/** What all pages are made from. */
interface Reading {
  atlas: WholeAtlas;
  documents: readonly AtlasDocument[];
  /** The way from this page to the site's root: `../../`. */
  root: string;
}

/** What the page at hand is made from; null outside of one. */
export const ReadingContext = createContext<Reading | null>(null);

/** Throws outside a `ReadingContext`, which is a mistake in the code. */
export function useReading(): Reading {
  const reading = use(ReadingContext);
  if (!reading) throw new Error('A page was rendered outside ReadingContext.');
  return reading;
}

interface Props {
  title: string;
  description: string;
  /** What else the head says. */
  head?: ReactNode;
  children: ReactNode;
}

/** A page that is read without scripts: its head says what it is to search engines, reference managers and previews of links. */
export function ReadingFrame({ title, description, head, children }: Props) {
  const { root } = useReading();
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="referrer" content="no-referrer" />
        <meta property="og:type" content="article" />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        {/* Relative: the site's host is the deployer's. What is asked for after a “?” makes no other page. */}
        <link rel="canonical" href="./" />
        <link rel="icon" type="image/svg+xml" href={`${root}favicon.svg`} />
        <link
          rel="alternate"
          type="application/atom+xml"
          title="What has changed"
          href={`${root}data/changes.atom`}
        />
        <link rel="stylesheet" href={`${root}reading.css`} />
        {head}
      </head>
      <body>
        <nav>
          <a href={root}>The map</a> <a href={`${root}documents/`}>All documents and features</a>{' '}
          <a href={`${root}differences/`}>Where sources differ</a> <a href={`${root}changes/`}>Changes</a>{' '}
          <a href={`${root}coverage.html`}>Coverage</a> <a href={`${root}accessibility/`}>Accessibility</a>
        </nav>
        <main>{children}</main>
      </body>
    </html>
  );
}
