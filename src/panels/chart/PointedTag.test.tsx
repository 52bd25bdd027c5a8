import { act, fireEvent } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sampleAtlas } from '../../layers/fixtures/sampleAtlas.ts';
import { fakeMap } from '../fixtures/fakeMap.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { PointedTag } from './PointedTag.tsx';

it('names the most particular of what is pointed at, with its date and kind, and counts the rest', async () => {
  const { tools, container } = await mountPanel(<PointedTag />, '', { atlas: sampleAtlas });
  const point = (...ids: string[]) =>
    act(() => tools.map.state.setState({ pointed: ids.length > 0 ? { ids, x: 300, y: 40 } : null }));
  act(() => tools.map.hold(fakeMap()));
  expect(container.textContent).toBe('');
  point('alpha-drill', 'alpha-zone', 'alpha-sea');
  expect([...(container.firstChild?.childNodes ?? [])].map(({ textContent }) => textContent)).toEqual([
    'alpha-drill',
    '20–26 May 2001 · exercise',
    '+2 more',
  ]);
  expect(container.firstElementChild?.getAttribute('data-left')).toBe('true');
  point('alpha-zone');
  expect(container.textContent).not.toContain('more');
  act(() => void fireEvent.keyDown(document, { key: 'Escape' }));
  expect(container.textContent).toBe('');
  point('alpha-sea');
  expect(container.textContent).toContain('Alpha Sea');
  point();
  expect(container.textContent).toBe('');
});
