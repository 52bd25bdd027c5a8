import { createStore } from 'zustand/vanilla';
import type { Atlas } from '../../atlas/model/atlas.ts';
import type { BBox } from '../../atlas/model/geometry.ts';
import type { FeatureId } from '../../atlas/model/ids.ts';
import type { LandSketch } from '../../atlas/model/landSketch.ts';
import type { Tour } from '../../atlas/model/tour.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ChoicesStore } from '../../state/store.ts';
import { createAnnouncer } from './announcer.ts';
import { indexAtlas } from './atlasIndex.ts';
import { type CitationLoaders, createCitationTexts } from './citationTexts.ts';
import { createDocumentTexts, type DocumentLoaders } from './documentTexts.ts';
import type { PageTools } from './pageContext.ts';

/** Everything the panels use, for one atlas and one reader. */
export function createPageTools(
  atlas: Atlas,
  loaders: DocumentLoaders,
  choices: ChoicesStore,
  loadTours: () => Promise<readonly Tour[]> = async () => [],
  citations: CitationLoaders = {},
  loadLandSketch: () => Promise<LandSketch> = () => new Promise(() => {}),
  basePictures: Readonly<Record<string, string>> = {},
): PageTools {
  let landSketch: Promise<LandSketch> | undefined;
  let tours: Promise<readonly Tour[]> | undefined;
  const lit = createStore<readonly FeatureId[]>(() => []);
  const along = createStore<{ ids: readonly FeatureId[]; turn: number }>(() => ({ ids: [], turn: 0 }));
  let pointedAt: readonly FeatureId[] = [];
  let spokenOf: readonly FeatureId[] = [];
  const showLights = () => {
    const ids = pointedAt.length > 0 ? pointedAt : spokenOf;
    if (ids.join() !== lit.getState().join()) lit.setState(ids, true);
  };
  return {
    index: indexAtlas(atlas),
    choices,
    messages: createStore<Messages>(() => englishMessages),
    texts: createDocumentTexts(loaders),
    citations: createCitationTexts(citations),
    announcer: createAnnouncer(),
    basePictures,
    tours: () => {
      tours ??= loadTours();
      return tours;
    },
    landSketch: () => {
      landSketch ??= loadLandSketch();
      return landSketch;
    },
    map: { current: null },
    lit,
    light: (ids) => {
      pointedAt = ids;
      showLights();
    },
    shine: (ids) => {
      spokenOf = ids;
      showLights();
    },
    found: createStore<readonly FeatureId[] | null>(() => null),
    mapShows: createStore<'document' | 'reading'>(() => 'document'),
    along,
    goAlong: (ids) => along.setState(({ turn }) => ({ ids, turn: turn + 1 })),
    inView: createStore<BBox | null>(() => null),
  };
}
