import { describe, expect, it } from 'vitest';
import type { Mention } from '../../atlas/model/feature.ts';
import { alphaNote, alphaStrait, atlas } from '../fixtures/alphaAtlas.ts';
import { renderPanel, textOf } from '../fixtures/renderPanel.tsx';
import { DocumentPassages } from '../passage/DocumentPassages.tsx';
import { FeaturePanel } from './FeaturePanel.tsx';

const featureOf = (id: string) => {
  const feature = atlas.features.find((candidate) => candidate.id === id);
  if (!feature) throw new Error(`The fixture has no ${id}.`);
  return feature;
};
const passages = (mentions = [{ passage: 'p1' }] as Pick<Mention, 'passage' | 'via'>[]) =>
  renderPanel(
    <DocumentPassages
      document={alphaNote}
      mentions={mentions}
      heading="h4"
      marked={[alphaStrait.id]}
      checks={[]}
      numbering={{ first: 1, total: mentions.length }}
    />,
  );
const quoted = (html: string) =>
  [...html.matchAll(/<blockquote.*?<\/blockquote>/gs)].map(([quote]) => textOf(quote));

describe('quotations', () => {
  it('are verbatim: nothing added to the words, markup in them shown as text', () => {
    expect(quoted(passages())).toEqual([
      'The drill took place 47km from Beta Port in Alpha Strait, <b>an expert</b> said:',
    ]);
  });

  it('name their language and where they were published', () => {
    expect(passages()).toMatch(/<blockquote[^>]* lang="en"[^>]* cite="https:\/\/example\.org\/alpha-note"/);
  });

  it('mark the words about this feature and link the others', () => {
    const html = passages();
    expect(html).toMatch(/<mark[^>]*>Alpha Strait<\/mark>/);
    expect(html).toMatch(/href="\?select=beta-port"[^>]*>Beta <span[^>]*>Port/);
  });

  it('stand in the order of the text, each with its place and its voice', () => {
    const text = textOf(passages([{ passage: 'p10', via: 'drill' }, { passage: 'p2' }]));
    expect(text.indexOf('Calm water')).toBeLessThan(text.indexOf('The drill ended'));
    expect(text).toContain('An expert, Betaland, quoted on Radio Beta');
    expect(text).toContain('¶ 9, characters 401–416 of 12\u202f000');
    expect(text).toContain('2 of 2 · by way of Drill 2001');
    expect(text).toContain('Words match the stored source');
    expect(text).toContain('A translation; the wording is not the original’s.');
  });

  it('say so when a passage is not there', () => {
    expect(passages([{ passage: 'p99' }])).toContain('Passage p99 of this document could not be found.');
  });
});

describe('the panel of a feature', () => {
  const html = renderPanel(<FeaturePanel feature={alphaStrait} />);
  const text = textOf(html);

  it('says how the shape is known, within what tolerance, and what it was built from', () => {
    expect(text).toContain('Shape: derived, within ±0 km');
    expect(text).toContain('Drawn through the figures of the note.');
    expect(text).toContain('Built from:distance stated in the text: “47km”Pilot of the Alpha coast');
  });

  it('sets what the text says beside what the map gives, with the verdict in words', () => {
    expect(text).toContain('The text says“47km”');
    expect(text).toContain('Computed46.5\u00a0km (25.3\u00a0nmi)44 to 49\u00a0km');
    expect(text).toContain('taken from these words');
    expect(text).not.toContain('holds');
    expect(text).not.toContain('in nautical miles');
    expect(text).toContain('Between the centres: 80\u00a0km (43.2\u00a0nmi)');
    expect(html).toMatch(/href="\?select=check-alpha-strait-beta-port&amp;read="/);
  });

  it('shows status, differing reports, events here and names with their users', () => {
    expect(text).toContain('Administered by Alphaland; claimed by Betaland.');
    expect(text).toContain('The pilot gives 52 km.');
    expect(text).toContain('Events hereDrill 2001');
    expect(text).toContain('Beta Strait — used by Birch');
  });

  it('says whose grouping it is where a part is not everybody’s', () => {
    const part = { ...featureOf('beta-port'), partOf: 'alpha-strait', partOfBy: ['birch'] };
    expect(textOf(renderPanel(<FeaturePanel feature={part} />))).toContain(
      'Part ofAlpha Strait · grouped so by Birch',
    );
  });

  it('links only to web addresses', () => {
    expect(text).toContain('A report with a hostile address');
    expect(html).not.toContain('javascript:');
    expect(html).toMatch(/href="https:\/\/example\.org\/pilot" rel="noopener noreferrer"/);
  });

  it('keeps its buttons in reach: they stand over all of it, not in its head alone', () => {
    expect(html).toMatch(/^<article[^>]*><div class="[^"]*panelBar/);
  });

  it('has a title that can take the focus, and headings in order', () => {
    expect(html).toMatch(/<h2 id="panel-title"[^>]* tabindex="-1"/);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    levels.forEach((level, position) => {
      expect(level - (levels[position - 1] ?? 1)).toBeLessThanOrEqual(1);
    });
  });

  it('shows the name in the reader’s language with the title beneath', () => {
    const greek = textOf(renderPanel(<FeaturePanel feature={alphaStrait} />, '?lang=el'));
    expect(greek).toContain('ΆλφαAlpha Strait');
  });

  it('gives the reason why a thing is not on the map', () => {
    const plan = textOf(renderPanel(<FeaturePanel feature={featureOf('alpha-plan')} />));
    expect(plan).toContain('Not on the map. No place is given.');
  });

  it('links an event to its place and says its dates in words', () => {
    const drill = renderPanel(<FeaturePanel feature={featureOf('drill')} />);
    expect(drill).toContain(
      '<time dateTime="2001-05-02">2</time>–<time dateTime="2001-05-04">4 May 2001</time>',
    );
    expect(drill).toMatch(/href="\?select=alpha-strait"><bdi>Alpha Strait/);
  });
});

describe('the panel of a measured line', () => {
  const text = textOf(renderPanel(<FeaturePanel feature={featureOf('check-alpha-strait-beta-port')} />));

  it('shows its check and both ends, and asks for the passage that states it', () => {
    expect(text).toContain('Distance: Alpha Strait – Beta Port');
    expect(text).toContain('Measured betweenAlpha StraitBeta Port');
    expect(text).toContain('Fetching the text');
  });
});
