import { describe, expect, it } from 'vitest';
import { sampleAtlas, sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import type { Camera } from '../state/camera.ts';
import { type Choices, defaultChoices } from '../state/choices.ts';
import { followCamera } from './cameraSync.ts';
import { flatMap } from './fixtures/flatMap.ts';
import { mapEye } from './mapEye.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const panel = { ...none, right: 400 };

const atlas = {
  ...sampleAtlas,
  features: [
    ...sampleAtlas.features,
    sampleFeature({ id: 'tiny', bbox: [4, 30, 4.5, 30.4], anchor: [4.2, 30.2] }),
    sampleFeature({ id: 'east', bbox: [16, 14, 21, 18], anchor: [18, 16] }),
    sampleFeature({ id: 'spot', bbox: [5, 20, 5, 20], anchor: [5, 20], shape: 'point' }),
    sampleFeature({ id: 'world', bbox: [-30, -20, 10, 60], anchor: [0, 0] }),
    sampleFeature({ id: 'nowhere', bbox: null, shape: null }),
  ],
};

/** A page with a map: what it is told of the camera, and ways to choose. */
function opened(part: Partial<Choices> = {}, options?: Parameters<typeof flatMap>[0]) {
  const flat = flatMap(options);
  const cameras: (Camera | null)[] = [];
  let choices: Choices = { ...defaultChoices(atlas), ...part };
  const sync: ReturnType<typeof followCamera> = followCamera(flat.map, atlas, {
    choices,
    onCamera: (at) => {
      cameras.push(at);
      choose({ at });
    },
  });
  function choose(next: Partial<Choices>): void {
    choices = { ...choices, ...next };
    sync.show(choices);
  }
  /** Left, right edge of a feature on the screen. */
  const edges = (id: string) => {
    const box = atlas.features.find((feature) => feature.id === id)?.bbox;
    const [west = 0, , east = 0, north = 0] = box ?? [];
    return [flat.map.project([west, north]).x, flat.map.project([east, north]).x];
  };
  flat.moves.length = 0;
  return { flat, sync, choose, cameras, edges };
}

describe('the view the page opens with', () => {
  it('is the atlas’s own, fitted anew while panels and frame find their size, and no choice', () => {
    const { flat, sync, cameras } = opened();
    const before = flat.camera;
    sync.setPadding(panel);
    expect(flat.camera.zoom).toBeLessThan(before.zoom + 0.001);
    expect(mapEye(flat.map, panel).centre[0]).toBeCloseTo(11);
    flat.size = { width: 1400, height: 600 };
    flat.fire('resize');
    expect(mapEye(flat.map, panel).centre[0]).toBeCloseTo(11);
    expect(cameras).toEqual([]);
  });

  it('is that of the link, or what the link selects', () => {
    expect(opened({ at: { lat: 5, lng: 6, zoom: 7, bearing: 0, pitch: 0 } }).flat.camera).toMatchObject({
      lat: 5,
      lng: 6,
      zoom: 7,
    });
    const [left = 0, right = 0] = opened({ select: 'east' }).edges('east');
    expect((left + right) / 2).toBeCloseTo(500);
  });

  it('is the atlas’s own where the camera asked for is nowhere', () => {
    const { flat } = opened({ at: { lat: 5, lng: Number.NaN, zoom: 7, bearing: 0, pitch: 0 } });
    expect(flat.camera.lng).toBeCloseTo(11);
  });
});

describe('what is selected', () => {
  it.each([
    ['first', false],
    ['after the reader has moved the map', true],
  ])('comes into the free part in one calm way: %s', (_when, moved) => {
    const { flat, sync, choose, edges } = opened();
    if (moved) flat.map.jumpTo({ zoom: flat.camera.zoom + 0.01 });
    flat.moves.length = 0;
    choose({ select: 'tiny' });
    sync.setPadding(panel);
    flat.land();
    expect(new Set(flat.moves)).toEqual(new Set(['flyTo']));
    const [left = 0, right = 0] = edges('tiny');
    expect(left).toBeGreaterThan(0);
    expect(right).toBeLessThan(600);
    expect(right - left).toBeGreaterThan(60);
  });

  it('moves nothing where it can be seen already, also a spot, and what has no place', () => {
    const { flat, sync, choose } = opened();
    for (const select of ['alpha-zone', 'spot', 'nowhere']) {
      choose({ select });
      sync.setPadding({ ...none, right: 10 });
      expect(flat.moves).toEqual([]);
    }
  });

  /** What is selected in the east comes out from under a panel. */
  function expectFreed({ flat, sync, edges }: ReturnType<typeof opened>) {
    sync.setPadding(panel);
    expect(flat.moves).toEqual(['flyTo']);
    flat.land();
    expect(edges('east')[1]).toBeLessThan(600);
  }

  it('comes out from under the panel that opens with it', () => {
    const opening = opened();
    const { flat, choose } = opening;
    choose({ select: 'east' });
    expect(flat.moves).toEqual([]);
    expectFreed(opening);
  });

  it('stays where it is while a sheet covers the whole map, and comes out from under a smaller one', () => {
    const opening = opened();
    const { flat, sync, choose } = opening;
    choose({ select: 'tiny' });
    flat.land();
    flat.moves.length = 0;
    sync.setPadding({ ...none, bottom: 590 });
    sync.setPadding(none);
    expect(flat.moves).toEqual([]);
    sync.setPadding({ ...none, bottom: 590 });
    choose({ select: 'east' });
    expect(flat.moves).toEqual([]);
    expectFreed(opening);
  });

  it('is closed without any motion', () => {
    const { flat, sync, choose } = opened();
    choose({ select: 'tiny' });
    sync.setPadding(panel);
    flat.land();
    flat.moves.length = 0;
    choose({ select: null });
    sync.setPadding(none);
    expect(flat.moves).toEqual([]);
    flat.fire('resize');
    expect(flat.moves).toEqual([]);
  });

  it('leaves, when the reader goes back from it, the view the page opens with, whatever covered the map meanwhile', () => {
    const { flat, sync, choose } = opened();
    choose({ select: 'tiny' });
    sync.setPadding(panel);
    flat.land();
    choose({ select: null, at: null });
    sync.setPadding(none);
    expect(mapEye(flat.map, none).centre[0]).toBeCloseTo(11);
  });

  it('is not brought back where the reader has left it', () => {
    const { flat, sync, choose } = opened();
    choose({ select: 'east' });
    sync.setPadding(panel);
    flat.land();
    flat.map.jumpTo({ center: [-60, 0] });
    flat.moves.length = 0;
    sync.setPadding({ ...panel, right: 500 });
    expect(flat.moves).toEqual([]);
  });

  it('is there at once for a reader who asked for less motion', () => {
    const { flat, sync, choose, edges } = opened({}, { calm: true });
    choose({ select: 'east' });
    sync.setPadding(panel);
    expect(flat.map.isMoving()).toBe(false);
    expect(edges('east')[1]).toBeLessThan(600);
  });
});

describe('the choices', () => {
  it('are told every rest of the camera once', () => {
    const { flat, cameras, choose } = opened();
    choose({ select: 'tiny' });
    flat.land();
    flat.fire('moveend');
    expect(cameras).toHaveLength(1);
  });

  it('move the map when they ask for another view, and not when they repeat what it shows', () => {
    const { flat, choose } = opened();
    const at = { lat: 5, lng: 6, zoom: 7, bearing: 0, pitch: 0 };
    choose({ at });
    expect(flat.camera).toEqual(at);
    flat.moves.length = 0;
    choose({ at: { ...at } });
    expect(flat.moves).toEqual([]);
    choose({ at: null });
    expect(flat.camera.lng).toBeCloseTo(11);
  });
});

describe('back at the first view', () => {
  it('the view is the page’s own again, and fitted anew with the frame; with something selected it is not', () => {
    const { flat, sync, choose, cameras } = opened();
    const first = { ...flat.camera };
    flat.map.flyTo({ zoom: 5 });
    flat.land();
    sync.showAll();
    flat.land();
    expect(flat.camera).toEqual(first);
    expect(cameras.map((camera) => camera?.zoom)).toEqual([5, undefined]);
    sync.setPadding(panel);
    expect(flat.camera.lng).not.toBeCloseTo(first.lng);
    choose({ select: 'east' });
    flat.map.flyTo({ zoom: 5 });
    flat.land();
    sync.showAll();
    flat.land();
    expect(cameras.at(-1)).not.toBeNull();
  });
});

describe('going along with a reader', () => {
  it('leads to what is read, with its surroundings, and not while the reader moves the map', () => {
    const { flat, sync, edges } = opened();
    sync.goAlong(['tiny']);
    flat.land();
    expect(flat.camera.zoom).toBeLessThanOrEqual(6);
    expect(edges('tiny')[0]).toBeGreaterThan(0);
    flat.map.flyTo({ zoom: 3 });
    flat.moves.length = 0;
    sync.goAlong(['east']);
    expect(flat.moves).toEqual([]);
  });

  it.each([[false], [true]])('goes no farther out than the first view, and comes back; calm: %s', (calm) => {
    const { flat, sync } = opened({}, { calm });
    const first = { ...flat.camera };
    sync.goAlong(['tiny']);
    flat.land();
    expect(flat.camera.zoom).toBe(6);
    sync.goAlong(['world']);
    flat.land();
    expect(flat.camera).toEqual(first);
    sync.goAlong(['east']);
    flat.land();
    expect(flat.camera.zoom).toBeGreaterThan(first.zoom + 0.4);
  });

  it('stays where the reader has gone since, as long as what is read is in view', () => {
    const { flat, sync } = opened();
    sync.goAlong(['world']);
    flat.land();
    flat.map.jumpTo({ zoom: flat.camera.zoom + 0.1 });
    flat.moves.length = 0;
    sync.goAlong(['east']);
    expect(flat.moves).toEqual([]);
  });
});

describe('while the graphics are lost', () => {
  it('the map can be resized, moved and asked how it is looked at', () => {
    const { flat, sync, choose } = opened();
    flat.lose();
    choose({ select: 'tiny' });
    sync.setPadding(panel);
    flat.fire('resize');
    expect(mapEye(flat.map, panel).frame.right).toBe(600);
  });
});

it('looks at what the camera says where the frame has no size', () => {
  const { flat } = opened();
  flat.camera = { ...flat.camera, zoom: Number.NaN };
  flat.fire('moveend');
  expect(mapEye(flat.map, panel).centre).toEqual([flat.camera.lng, flat.camera.lat]);
});
