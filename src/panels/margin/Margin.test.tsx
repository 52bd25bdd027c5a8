import { describe, expect, it } from 'vitest';
import { sampleAtlas } from '../../layers/fixtures/sampleAtlas.ts';
import { renderPanel, textOf } from '../fixtures/renderPanel.tsx';
import { LayerRow } from './LayerRow.tsx';
import { Margin, type MarginTab } from './Margin.tsx';

const tab = (id: MarginTab) =>
  renderPanel(<Margin tab={id} onTab={() => {}} />, '?layers=alpha-events', sampleAtlas);
const html = tab('layers');

describe('the margin', () => {
  it('lists every layer a reader can switch, checked as the link says, with the number of features drawn', () => {
    const rows = [...html.matchAll(/<label[^>]*><input type="checkbox".*?<\/label>/gs)].map(([row]) => ({
      on: row.includes('checked=""'),
      text: textOf(row),
    }));
    expect(rows).toEqual([
      { on: false, text: 'Distances1, 1 entry' },
      { on: true, text: 'Events2, 2 entries' },
      { on: false, text: 'Exercises1, 1 entry' },
      { on: false, text: 'Zones1, 1 entry' },
    ]);
  });

  it('draws each layer’s real sign beside its name', () => {
    expect(html.match(/<label[^>]*><input type="checkbox"[^>]*\/><svg[^>]*>.*?<path/gs)).toHaveLength(4);
  });

  it('gives the reason for what is not on the map', () => {
    const unshown = tab('unshown');
    expect(textOf(unshown)).toContain('Not on the map (1)');
    expect(unshown).toMatch(/href="\?select=alpha-plan&amp;read="/);
    expect(textOf(unshown)).toContain('No place is given.');
  });

  it('groups layers in fieldsets named by their legend', () => {
    expect(html).toMatch(/<fieldset[^>]*><legend[^>]*>All<\/legend>/);
  });

  it('keeps a layer’s features out of the way until asked for', () => {
    expect(html).not.toContain('alpha-port');
    const [layer] = sampleAtlas.layers.filter(({ id }) => id === 'alpha-events');
    if (!layer) throw new Error('The fixture has no alpha-events.');
    expect(
      renderPanel(<LayerRow layer={layer} only={{ id: null, toggle: () => {} }} />, '', sampleAtlas),
    ).toContain('aria-expanded="false"');
  });
});
