import { act, fireEvent } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { checkGeojson } from '../../atlas/geojson/checkGeojson.ts';
import { problemLine } from '../../atlas/geojson/problemLine.ts';
import { fakeMap } from '../fixtures/fakeMap.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { workersInProcess } from '../fixtures/workersInProcess.ts';
import { CopyLink } from '../ground/CopyLink.tsx';
import { answers as checkWorker } from './checkWorker.ts';
import { OwnArrivals } from './OwnArrivals.tsx';
import { OwnPanel } from './OwnPanel.tsx';
import { OwnSection } from './OwnSection.tsx';
import { answers as tilesWorker } from './tilesWorker.ts';

const point = (id: string, lng: unknown, properties: object = {}) => ({
  type: 'Feature',
  id,
  properties,
  geometry: { type: 'Point', coordinates: [lng, 5] },
});
const collection = (...features: object[]) =>
  `{"type":"FeatureCollection","features":[\n${features.map((each) => JSON.stringify(each)).join(',\n')}\n]}`;
const fileOf = (name: string, text: string) => new File([text], name);

async function page() {
  workersInProcess({ checkWorker, tilesWorker });
  const mounted = await mountPanel(
    <>
      <OwnSection />
      <OwnPanel />
      <OwnArrivals />
      <CopyLink />
    </>,
  );
  const map = fakeMap();
  mounted.tools.map.hold(map);
  map.told.length = 0;
  const input = mounted.container.querySelector('input[type=file]') as HTMLInputElement;
  return { ...mounted, map, choose: (...files: File[]) => mounted.user.upload(input, files) };
}

it('shows a chosen file with its row, list and panel; properties are text, letter for letter', async () => {
  const { choose, findByRole, getByRole, container, user, tools, map } = await page();
  const hostile = '<img src=x onerror="window.__pwned = 1">\u202e{{1}}';
  await choose(
    fileOf(
      'a.geojson',
      collection(point('one', 10, { name: 'One' }), point('two', 20, { __proto__: null, x: hostile })),
    ),
  );
  expect(await findByRole('checkbox', { name: /a\.geojson/ })).toHaveProperty('checked', true);
  expect(map.told.map(([what]) => what)).toEqual(['showOwn', 'fitBox']);
  expect(map.told[1]?.[1]).toEqual([10, 5, 20, 5]);
  expect(tools.announcer.store.getState().text).toBe('a.geojson: 2 features on the map.');
  await user.click(getByRole('button', { name: 'List a.geojson' }));
  await user.click(await findByRole('button', { name: 'Feature 1' }));
  expect(await findByRole('heading', { name: 'Feature 1' })).toBeTruthy();
  expect([...container.querySelectorAll('dt, dd')].map((each) => each.textContent)).toEqual(['x', hostile]);
  expect(container.querySelector('img')).toBeNull();
});

it('refuses a file in one line that names file, place and reason, and changes nothing', async () => {
  const { choose, findByText, findAllByText, getByText, getByRole, queryByRole, tools, map, user } =
    await page();
  const before = tools.choices.getState();
  const text = collection(point('good', 1), point('faulty', 'x'), point('bad', 999));
  await choose(fileOf('b.geojson', text));
  const lines = checkGeojson(new TextEncoder().encode(text), 'b.geojson').errors.map((each) =>
    problemLine(each),
  );
  expect(lines).toHaveLength(2);
  // As its first line, and in the list of all.
  expect(await findAllByText(lines[0] ?? '')).toHaveLength(2);
  await findByText('Coordinates are missing, or not as GeoJSON has them.');
  await user.click(getByText('All 2 errors'));
  await findByText(lines[1] ?? '');
  expect(queryByRole('checkbox')).toBeNull();
  expect(tools.choices.getState()).toBe(before);
  expect(map.told).toEqual([]);
  await user.click(getByRole('button', { name: 'Show the one sound feature' }));
  await findByText('b.geojson', { selector: 'bdi' });
  expect(tools.own.getState().files.map(({ name, featureCount }) => [name, featureCount])).toEqual([
    ['b.geojson', 1],
  ]);
});

it('offers nothing of a file whose coordinates cannot be trusted', async () => {
  const { choose, findByText, queryByRole } = await page();
  const projected = JSON.parse(collection(point('one', 10)));
  projected.crs = { type: 'name', properties: { name: 'EPSG:3857' } };
  await choose(fileOf('c.geojson', JSON.stringify(projected)));
  await findByText(/^c\.geojson:1: /);
  expect(queryByRole('button', { name: /sound/ })).toBeNull();
});

it('takes several files, each with a verdict of its own', async () => {
  const { choose, findByRole, findByText, tools } = await page();
  await choose(
    fileOf('a.geojson', collection(point('one', 10))),
    fileOf('b.geojson', '{'),
    fileOf('c.geojson', collection()),
  );
  await findByRole('checkbox', { name: /a\.geojson/ });
  await findByRole('checkbox', { name: /c\.geojson/ });
  await findByText(/^b\.geojson:1: /);
  expect(tools.announcer.store.getState().text).toContain('Not shown, 1 error: b.geojson:1:');
});

it('takes what is dropped on the page, and shows where while it is dragged there', async () => {
  const { container, findByRole } = await page();
  const dataTransfer = { types: ['Files'], files: [fileOf('a.geojson', collection(point('one', 10)))] };
  const over = Object.assign(new Event('dragover', { bubbles: true, cancelable: true }), { dataTransfer });
  await act(async () => void fireEvent(document.body, over));
  expect(container.querySelector('[data-drop-area][role="status"]')).not.toBeNull();
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer });
  await act(async () => void fireEvent(document.body, drop));
  expect(drop.defaultPrevented).toBe(true);
  expect(container.querySelector('[data-drop-area]')).toBeNull();
  await findByRole('checkbox', { name: /a\.geojson/ });
});

it('takes text that is pasted into the field for it', async () => {
  const { findByRole, getByRole, user } = await page();
  const text = collection(point('one', 10));
  await user.click(getByRole('button', { name: 'Paste text …' }));
  const field = await findByRole('textbox', { name: 'Text of the file', hidden: true });
  fireEvent.change(field, { target: { value: text } });
  await user.click(getByRole('button', { name: 'Check and show', hidden: true }));
  await findByRole('checkbox', { name: /pasted text/ });
});

it('colours, hides and removes a file', async () => {
  // Chromium's answers with a promise, which is nothing for an effect to return.
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue(Promise.resolve() as never);
  onTestFinished(() => scroll.mockRestore());
  const { choose, findByRole, getByRole, getByLabelText, queryByRole, user, tools } = await page();
  await choose(fileOf('a.geojson', collection(point('one', 10))));
  await user.click(await findByRole('checkbox', { name: /a\.geojson/ }));
  expect(tools.own.getState().files[0]?.shown).toBe(false);
  await user.click(getByRole('button', { name: 'List a.geojson' }));
  fireEvent.change(getByLabelText('Colour'), { target: { value: '#123456' } });
  expect(tools.own.getState().files[0]?.colour).toBe('#123456');
  await user.click(getByRole('button', { name: 'Remove a.geojson' }));
  expect(queryByRole('checkbox')).toBeNull();
  expect(tools.own.getState().files).toEqual([]);
});

it('gives way to what is opened of the atlas', async () => {
  const { choose, findByRole, tools } = await page();
  await choose(fileOf('a.geojson', collection(point('one', 10))));
  await findByRole('checkbox', { name: /a\.geojson/ });
  act(() => tools.own.setState({ open: { file: tools.own.getState().files[0]?.id ?? 0, feature: 0 } }));
  await findByRole('heading', { name: 'Feature 0' });
  act(() => tools.choices.actions.selectFeature('alpha-strait'));
  expect(tools.own.getState().open).toBeNull();
});

it('says in one sentence that a browser refuses to keep a file, and leaves it on the map', async () => {
  const { choose, findByRole, findByText, getByRole, user, tools } = await page();
  await choose(fileOf('a.geojson', collection(point('one', 10))));
  await findByRole('checkbox', { name: /a\.geojson/ });
  await user.click(getByRole('button', { name: 'List a.geojson' }));
  await user.click(getByRole('checkbox', { name: 'Keep on this device' }));
  await findByText(/^It could not be kept on this device \(/);
  expect(tools.own.getState().files.map(({ kept }) => kept)).toEqual([null]);
});

it('says with a copied link that own files are not in it', async () => {
  const { choose, findByRole, tools, user } = await page();
  await choose(fileOf('a.geojson', collection(point('one', 10))));
  await findByRole('checkbox', { name: /a\.geojson/ });
  await user.click(await findByRole('button', { name: 'Copy link' }));
  expect(tools.announcer.store.getState().text).toMatch(/Your own files are not in the link\.$/);
});
