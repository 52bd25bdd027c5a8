import type { WholeAtlas } from '../../atlas/model/atlas.ts';
import { ReadingFrame } from './ReadingFrame.tsx';

/** When what the page says was last looked at, ISO 8601. */
const lookedAt = '2026-11-29';

/** The accessibility statement: what was tested and how, what the map cannot do, and what nobody has tried. */
export function AccessibilityReading({ atlas }: { atlas: WholeAtlas }) {
  return (
    <ReadingFrame
      title={`Accessibility – ${atlas.title}`}
      description="What was tested, what does not work, and what nobody has tried yet."
      root="../"
    >
      <h1>Accessibility</h1>
      <p>
        The aim is WCAG 2.2, level AA. This is the makers’ own account; nobody else has audited it. It was
        last looked through on <time dateTime={lookedAt}>{lookedAt}</time>.
      </p>
      <h2>Without the map</h2>
      <p>
        A drawing on a canvas says nothing to a screen reader. Everything that the map shows therefore stands
        in the list of layers too, and in panels of plain text: name, kind, dates, the place in words, the
        passages with their sources, the checks. What has no place has a list of its own. The{' '}
        <a href="../documents/">pages of documents and features</a> hold the same and need no script. Where a
        browser cannot draw the map, the page says so and the rest works.
      </p>
      <h2>What tests look at, before every release</h2>
      <ul>
        <li>
          axe-core finds nothing in the states a reader meets most, wide, 320 pixels wide, and by night.
        </li>
        <li>
          With the keyboard alone: from the list to a feature, its quotations, and back. Tabs, lists, search,
          time and copying are pressed key by key in tests of their own.
        </li>
        <li>
          At 320 by 256 pixels (1280 by 1024 enlarged four times) nothing is wider than the screen, and a
          panel shows its title and at least five lines; below 400 pixels of height bars scroll away with the
          text. On a phone no bar covers what the Tab key comes to. With letters spaced as WCAG 1.4.12 has it,
          or text twice as large, nothing in the header leaves the window.
        </li>
        <li>
          The contrast of every line, mark and name with what lies behind it is computed from the colours; on
          request it is measured from the drawn pixels.
        </li>
        <li>
          Parties, kinds and how a shape is known differ by dash, hatching or sign too; the colours of parties
          stay apart in three simulations of colour blindness.
        </li>
        <li>With reduced motion nothing flies or plays by itself.</li>
      </ul>
      <h2>What was tried by hand</h2>
      <p>On the same day, in Chromium:</p>
      <ul>
        <li>
          axe-core in 23 states, from search and time to a refused file, at 1280 pixels, most of them at 320
          pixels and by night too; with the map drawn, the name at the pointer, and the list of what lies
          under a press, at 1280 pixels by day. What it found was mended. What it could not decide was, but
          for cells behind others, the contrast of words in lists that scroll: their colours are computed by a
          test.
        </li>
        <li>
          Tab through eleven views at 1280, 768 and 320 pixels: nothing that has the focus is covered whole. A
          page without a panel has at most 25 stops; a panel adds some for each passage.
        </li>
        <li>
          Letters spaced in fifteen views at 1280 pixels, all but one of them at 320 too; text twice as large
          in ten at 1280.
        </li>
        <li>
          The system’s own (forced) colours in five views without the map and one with it; higher contrast in
          one.
        </li>
        <li>
          What is announced, each once: results, layers, selection, copied links, files, the map’s view.
        </li>
      </ul>
      <h2>What does not work, or only in part</h2>
      <ul>
        <li>
          Marks on the map can be smaller than 24 pixels and lie on one another. A press near several opens a
          list of them; the list of layers is the other way.
        </li>
        <li>
          By ear, the map tells what lies in view after it has been moved. Shapes are told by their position,
          size and distances in words, not as outlines.
        </li>
        <li>The table of voices needs sideways scrolling on narrow screens.</li>
        <li>
          Quotations stay in the language of their source, and these pages without scripts are in English. The
          interface speaks five languages.
        </li>
        <li>
          Pictures saved from the map have no description within them; the same shapes can be saved as a
          table.
        </li>
      </ul>
      <h2>What was not tried</h2>
      <ul>
        <li>
          No release has been heard through with NVDA, JAWS, VoiceOver, TalkBack or Orca. Names, roles and
          what is announced are checked in the browser’s own tree only.
        </li>
        <li>
          Higher contrast and the system’s own (forced) colours are provided for, but no test holds them.
        </li>
        <li>Speech control, switch access and screen magnifiers.</li>
        <li>Readers with disabilities have not been asked to try it.</li>
        <li>Safari, and browsers on telephones other than by their screen’s size.</li>
      </ul>
      <h2>If something is in your way</h2>
      <p>
        {atlas.contact ? <a href={atlas.contact}>Report it</a> : 'Tell whoever runs this site'}: what you
        wanted to do, and with which browser and aids. A barrier counts as a fault like any other.
      </p>
    </ReadingFrame>
  );
}
