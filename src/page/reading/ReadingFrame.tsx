import type { ReactNode } from 'react';

interface Props {
  title: string;
  description: string;
  /** The way to the site's root: `../../`. */
  root: string;
  /** What else the head says. */
  head?: ReactNode;
  children: ReactNode;
}

/** A page that is read without scripts: its head says what it is to search engines, reference managers and previews of links. */
export function ReadingFrame({ title, description, root, head, children }: Props) {
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
