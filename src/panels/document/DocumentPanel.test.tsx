import { describe, expect, it } from 'vitest';
import { sampleFeature } from '../../layers/fixtures/sampleAtlas.ts';
import { alphaNote, atlas } from '../fixtures/alphaAtlas.ts';
import { renderPanel, textOf } from '../fixtures/renderPanel.tsx';
import { DocumentPanel } from './DocumentPanel.tsx';
import { DocumentText } from './DocumentText.tsx';

const html = renderPanel(
  <DocumentText document={alphaNote} />,
  '?read=alpha-note&passage=p2&select=alpha-strait',
);
const text = textOf(html);

describe('a document’s text', () => {
  it('sets touching passages as one paragraph, each verbatim in its own blockquote', () => {
    expect(text).toContain('Alpha Strait, <b>an expert</b> said: “Calm water never lasts here.”');
    const quotes = [...html.matchAll(/<blockquote.*?<\/blockquote>/gs)].map(([quote]) => textOf(quote));
    expect(quotes).toEqual([
      'The drill took place 47km from Beta Port in Alpha Strait, <b>an expert</b> said:',
      '“Calm water never lasts here.”',
      'The drill ended.',
    ]);
  });

  it('says whose words those are that are not the author’s, and which', () => {
    expect(text).toContain(
      'Quoted words “Calm water never lasts …” — An expert, Betaland, quoted on Radio Beta',
    );
  });

  it('marks text left out and the editor’s notes', () => {
    expect(text).toMatch(/a report.*\[…\]Text is left out here\..*The drill ended/s);
    expect(text).toContain('Editor’s note The strait is ours to name');
  });

  it('shows a heading of the source as a heading, its words tied', () => {
    const blocks = alphaNote.blocks.map((block) =>
      block.type === 'passage' && block.id === 'p10' ? { ...block, isHeading: true as const } : block,
    );
    const shown = renderPanel(<DocumentText document={{ ...alphaNote, blocks }} />, '?read=alpha-note');
    expect(shown).toMatch(
      /<blockquote[^>]*data-passage="p10"[^>]*><h3[^>]*>The <a [^>]*href="\?select=drill/,
    );
  });

  it('marks the words about what is selected, also through events there', () => {
    expect([...html.matchAll(/<mark[^>]*>(.*?)<\/mark>/g)].map(([, words]) => words)).toEqual([
      'Alpha Strait',
      'drill',
    ]);
  });

  it('marks the words about a part of what is selected, which Compare counts, too', () => {
    const mentions = [{ document: 'alpha-note', passage: 'p10', via: 'drill', mode: 'author' as const }];
    const whole = sampleFeature({ id: 'gamma-isles', title: 'Gamma Isles', mentions });
    const shown = renderPanel(<DocumentText document={alphaNote} />, '?read=alpha-note&select=gamma-isles', {
      ...atlas,
      features: [...atlas.features, whole],
    });
    expect(textOf(shown)).toContain('Gamma Isles mention 1 of 1');
  });

  it('leads back to what is selected, and counts its mentions', () => {
    expect(text).toContain('Alpha Strait mention 1 of 2');
    expect(html).toContain('aria-label="Mentions of Alpha Strait"');
  });

  it('gives each passage its own link, also where it touches the one before', () => {
    for (const id of ['p1', 'p2', 'p10']) {
      expect(html).toContain(`href="?read=alpha-note&amp;passage=${id}"`);
    }
  });

  it('marks the passage of the link', () => {
    expect(html).toMatch(/data-passage="p2"[^>]*aria-current="true"/);
    expect(html.match(/aria-current/g)).toHaveLength(1);
  });

  it('says the verdict of each figure beside it', () => {
    expect(html).toContain('aria-label="Check of “47km”: taken from these words"');
  });
});

describe('the head of a document', () => {
  const head = textOf(
    renderPanel(<DocumentPanel document={alphaNote} />, '?read=alpha-note&select=alpha-strait'),
  );

  it('says who, where, when, how the date is known, and the rights', () => {
    expect(head).toContain('A. Writer · Alpha Review · May 2001');
    expect(head).toContain('Printed on its first page.');
    expect(head).toContain('Invented for tests.');
    expect(head).toContain('3 passages, 25\u00a0% of the text, are quoted here word for word.');
  });
});
