import type { Plugin } from 'vite';

/** Where a page's own first words stand, and what they are. */
const place = /<main data-start="([^"]*)"><\/main>/;

/** What stands in a page until its code has come, and where that cannot come; `lead` is the page's own sentence. `public/start.js` and the shell know its attributes. */
const words = (lead: string): string => `<main class="start">
        <h1>Marginal Seas</h1>
        <p>${lead}</p>
        <p>
          The same can be read without the map: <a href="./documents/">documents and features, a page each</a>;
          as data: <a href="./data/atlas.geojson">features (GeoJSON)</a>,
          <a href="./data/annotations.jsonld">quotations (Web Annotations)</a>,
          <a href="./data/documents.json">documents (CSL-JSON)</a>.
        </p>
        <p data-start-failed hidden>
          A part of this page could not be loaded. <a href="./">Load it again</a>; the address keeps what you were looking at.
        </p>
        <p data-start-file hidden>
          Opened as a file this page cannot load its parts: browsers load them from a web address only. Serve its folder,
          as <code>npm start</code> does.
        </p>
        <p data-start-frame hidden>
          The frame around this page does not let it load its parts. <a href="./" target="_blank" rel="noopener">Open it in a tab of its own</a>.
        </p>
        <noscript><p>This page needs JavaScript; the data does not.</p></noscript>
      </main>`;

/** The page with its first words. Throws where it has no place for them. */
export function withStartWords(html: string): string {
  if (!place.test(html)) throw new Error('The page has no <main data-start="…"></main> for its first words.');
  return html.replace(place, (_, lead: string) => words(lead));
}

/** Puts the words that every page begins with into each; in the development server too. */
export const startWordsPlugin = (): Plugin => ({
  name: 'start-words',
  transformIndexHtml: { order: 'pre', handler: withStartWords },
});
