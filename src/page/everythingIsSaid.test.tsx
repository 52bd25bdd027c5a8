import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { bases } from '../layers/bases.ts';
import { BasePictures } from '../panels/bases/BasePictures.tsx';
import { MapMessage } from '../panels/chart/MapMessage.tsx';
import { Chooser } from '../panels/chooser/Chooser.tsx';
import { ComparePanel } from '../panels/compare/ComparePanel.tsx';
import { MapControls } from '../panels/controls/MapControls.tsx';
import { DocumentPanel } from '../panels/document/DocumentPanel.tsx';
import { DocumentText } from '../panels/document/DocumentText.tsx';
import { FrameLine } from '../panels/embed/FrameLine.tsx';
import { FeaturePanel } from '../panels/feature/FeaturePanel.tsx';
import { Names } from '../panels/feature/Names.tsx';
import { WhoSpeaks } from '../panels/feature/Passages.tsx';
import { atlas as alphaAtlas, alphaNote, alphaStrait } from '../panels/fixtures/alphaAtlas.ts';
import { markedMessages, unsaidWords } from '../panels/fixtures/markedMessages.ts';
import { renderPanel } from '../panels/fixtures/renderPanel.tsx';
import { searchFileOf } from '../panels/fixtures/searchFileOf.ts';
import { indexAtlas } from '../panels/ground/atlasIndex.ts';
import { FailureBoundary } from '../panels/ground/FailureBoundary.tsx';
import { FeatureRows } from '../panels/margin/FeatureRows.tsx';
import { Margin } from '../panels/margin/Margin.tsx';
import { DocumentPassages } from '../panels/passage/DocumentPassages.tsx';
import { ProofForm } from '../panels/proof/ProofForm.tsx';
import { ProofRefused, ProofResult } from '../panels/proof/ProofResult.tsx';
import { proveWords } from '../panels/proof/proveWords.ts';
import { ResultList } from '../panels/search/ResultList.tsx';
import { Search } from '../panels/search/Search.tsx';
import { SearchMessage } from '../panels/search/SearchMessage.tsx';
import { createSearchIndex } from '../panels/search/searchIndex.ts';
import { answerTo } from '../panels/search/useSearch.ts';
import { CitationForms } from '../panels/take/Cite.tsx';
import { PrintImprint } from '../panels/take/Print.tsx';
import { TimeBand } from '../panels/time/TimeBand.tsx';
import { StepText, TourPanel } from '../panels/tour/TourPanel.tsx';
import { VoicePanel } from '../panels/voices/VoicePanel.tsx';
import { VoicesView } from '../panels/voices/VoicesView.tsx';
import { Ways } from '../panels/ways/Ways.tsx';
import { voicesOf } from '../panels/words/voicesOf.ts';
import type { MapTrouble } from '../state/chartMap.ts';
import { Header } from './Header.tsx';
import { MarginRail } from './MarginRail.tsx';
import { Notices } from './Notices.tsx';
import { PhoneBar } from './PhoneBar.tsx';
import { Sheet } from './Sheet.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { SymbolsPage } from './SymbolsPage.tsx';

const ignore = () => {};
/** Documents and tours of the fixture, and a title in the reader's language: none of it is the interface's. */
const atlas = {
  ...alphaAtlas,
  bases: [],
};
const marked = (panel: ReactNode, search = '') => renderPanel(panel, search, atlas, markedMessages);
const unsaid = (panel: ReactNode, search = '') => unsaidWords(marked(panel, search));

it('finds words that no message says', () => {
  expect(unsaidWords('<p title="Close">⟦Shut⟧ <b>now</b> <i lang="en">Alpha</i></p>')).toEqual([
    'title: Close',
    'now',
  ]);
});

describe('what the interface says comes from messages, and what the atlas says is marked with its language', () => {
  const features = atlas.features.map(({ id, ...rest }) => [id, { id, ...rest }] as const);

  it.each(features)('in the panel of %s', (_id, feature) => {
    const html = marked(<FeaturePanel feature={feature} />);
    expect(html).toContain('⟦');
    expect(unsaidWords(html)).toEqual([]);
  });

  it('around quotations', () => {
    const passages = (
      <DocumentPassages
        document={alphaNote}
        mentions={[
          { passage: 'p1' },
          { passage: 'p2' },
          { passage: 'p10', via: 'drill' },
          { passage: 'p99' },
        ]}
        heading="h4"
        marked={[alphaStrait.id]}
        checks={atlas.checks}
        numbering={{ first: 1, total: 4 }}
      />
    );
    expect(unsaid(passages)).toEqual([]);
    const speakers = (
      <WhoSpeaks
        voices={voicesOf(alphaStrait, indexAtlas(atlas), markedMessages)}
        chosen={null}
        onChoose={ignore}
      />
    );
    expect(unsaid(speakers)).toEqual([]);
    expect(unsaid(<Names feature={alphaStrait} />)).toEqual([]);
  });

  it.each(['', '?read=alpha-note&select=alpha-strait', '?read=alpha-note&passage=p2&select=beta-port'])(
    'in a document, with %s',
    (search) => {
      expect(unsaid(<DocumentPanel document={alphaNote} />, search)).toEqual([]);
      expect(unsaid(<DocumentText document={alphaNote} />, search)).toEqual([]);
    },
  );

  it.each(['', '?time=2001'])('in the margin and the band of time, with %s', (search) => {
    for (const tab of ['layers', 'documents', 'unshown'] as const)
      expect(unsaid(<Margin tab={tab} onTab={ignore} />, search)).toEqual([]);
    for (const open of [true, false])
      expect(unsaid(<TimeBand open={open} setOpen={ignore} narrow={false} />, search)).toEqual([]);
    for (const feature of atlas.features)
      expect(unsaid(<FeatureRows features={[feature]} />, search)).toEqual([]);
  });

  it('around the page', () => {
    const bad =
      '?select=x&voice=x&read=x&passage=x&tour=x&step=x&layers=x,y,z,u,v&hidden=x&base=x&projection=x&view=x' +
      '&compare=x&ruler=x&embed=x&time=x&lang=x&at=x';
    const page = (
      <>
        <SkipLinks listId="list" onList={ignore} />
        <Header />
        <Ways />
        <BasePictures />
        <MarginRail onCall={ignore} />
        <PhoneBar
          margin={{ shows: null, show: ignore, close: ignore }}
          shows={null}
          onTime={ignore}
          onSearch={ignore}
        />
        <Notices onList={ignore} />
        <Sheet stop="half" onStop={ignore} shows={null}>
          {null}
        </Sheet>
        <Search />
        <Search inSheet />
        <Chooser ids={['alpha-strait', 'drill']} at={{ x: 0, y: 0 }} onChoose={ignore} onClose={ignore} />
        <FrameLine />
        <PrintImprint />
      </>
    );
    expect(unsaid(page, bad).filter((words) => !/^\/?(x|y|z|u|v)$/.test(words))).toEqual([]);
    expect(marked(page, bad).match(/<li>⟦/g)?.length).toBeGreaterThanOrEqual(16);
  });

  it('in a guided reading', () => {
    const [tour] = atlas.tours;
    if (!tour) throw new Error('The fixture has no tour.');
    expect(unsaid(<TourPanel id={tour.id} titleId="title" />, `?tour=${tour.id}`)).toEqual([]);
    const quote = { document: alphaNote.id, passage: 'p2' };
    const step = { title: 'A', view: '', text: [[{ text: 'Words of the editor.' }]], quote };
    expect(unsaid(<StepText step={step} language="en" document={alphaNote} />)).toEqual([]);
  });

  it.each(['alpha', 'expert', 'note', 'nothing of the kind'])('in what is found for “%s”', async (query) => {
    const index = () => createSearchIndex(searchFileOf(atlas, [alphaNote]));
    const answer = await answerTo(query, new Set(), index);
    const { results, options } = answer;
    const list = (
      <ResultList
        id="list"
        groups={results.groups}
        options={[...options, { group: 'places', more: 3 }]}
        terms={results.terms}
        active={null}
        onPoint={ignore}
        onChoose={ignore}
      />
    );
    expect(unsaid(list)).toEqual([]);
    expect(unsaid(<SearchMessage {...{ answer }} loading failed onRetry={ignore} />)).toEqual([]);
  });

  it('where quotations are compared with a reader’s text', () => {
    expect(unsaid(<ProofForm document={alphaNote} given={null} onGive={ignore} />)).toEqual([]);
    const text = 'Of tides\n“Calm water” The drill ended. The drill ended.';
    const proof = proveWords(alphaNote, { text, sha256: null });
    expect(unsaid(<ProofResult document={alphaNote} proof={proof} />)).toEqual([]);
    expect(unsaid(<ProofRefused reason="⟦No.⟧" />)).toEqual([]);
  });

  it('in what is taken along', () => {
    const citations = { apa: 'A', chicago: 'B', mla: 'C', bibtex: 'D', ris: 'E', csl: 'F' };
    expect(unsaid(<CitationForms id="alpha-note" citations={citations} />)).toEqual([]);
  });

  it('on the map and the page of symbols', () => {
    const troubles: MapTrouble[] = [
      { what: 'unavailable', reason: 'webgl' },
      { what: 'lost' },
      { what: 'missing', part: null },
      { what: 'missing', part: 'shapes' },
      { what: 'picture', base: 'chart' },
    ];
    for (const trouble of troubles) {
      expect(unsaid(<MapMessage trouble={trouble} tried onRetry={ignore} onList={ignore} />)).toEqual([]);
    }
    expect(unsaid(<MapControls />)).toEqual([]);
    const sheet = <SymbolsPage atlas={atlas} base={bases[0]} messages={markedMessages} />;
    expect(unsaidWords(renderToStaticMarkup(sheet))).toEqual([]);
  });

  it('where voices and documents are set against each other', () => {
    expect(unsaid(<VoicesView takesFocus={false} coveredBottom={0} />, '?view=voices')).toEqual([]);
    for (const voice of ['alpha-note', 'an-expert']) {
      expect(unsaid(<VoicePanel voice={voice} />, `?voice=${voice}`)).toEqual([]);
    }
    const documents = { of: 'documents', one: 'alpha-note', other: 'beta-report' } as const;
    const [early, late] = [
      { from: null, to: 11322 },
      { from: 11323, to: null },
    ];
    expect(unsaid(<ComparePanel comparison={documents} />)).toEqual([]);
    expect(unsaid(<ComparePanel comparison={{ of: 'periods', one: early, other: late }} />)).toEqual([]);
  });

  it('where something fails', () => {
    // Rendered on a server, a boundary catches nothing: its own words are asked for directly.
    const failed = new FailureBoundary({ what: '⟦The text⟧', children: null });
    failed.state = { error: new Error('Gone.'), failed: true, tried: true };
    expect(unsaid(failed.render())).toEqual([]);
  });
});

it('no text stands in the code of a component, also where it is closed at first', () => {
  const spoken = [
    // Text between two tags.
    />[^<>{}=;()]*[A-Za-z]{3,}[^<>{}=;()]*<\//g,
    /\b(?:aria-label|title|placeholder|alt|label|closeLabel|what)="[^"]*[A-Za-z]{3,}[^"]*"/g,
    /announcer\.say\(\s*['"`]/g,
  ];
  const root = join(import.meta.dirname, '..');
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' })
    // The pages that need no scripts are in the language of the data, for whoever reads no interface.
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|fixtures|page\/reading\//.test(path))
    .flatMap((path) => {
      const code = readFileSync(join(root, path), 'utf8');
      return spoken.flatMap((pattern) => (code.match(pattern) ?? []).map((text) => `${path}: ${text}`));
    });
  expect(found.filter((text) => text.includes('.tsx: ') || text.includes('announcer'))).toEqual([]);
});
