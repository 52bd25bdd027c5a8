import folder, { featureFiles } from 'virtual:atlas/folder';
import panelPart from 'virtual:atlas/panels';
import basePictures from 'virtual:base-pictures';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchedOnce } from '../atlas/fetched/fetchedOnce.ts';
import { fetchJson } from '../atlas/fetched/fetchJson.ts';
import { type AtlasRest, joinRest } from '../atlas/firstPart.ts';
import { joinPanelPart } from '../atlas/mapPart.ts';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { FeatureDetails, WholeFeature } from '../atlas/model/feature.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import { shardOf } from '../atlas/shardOf.ts';
import { indexAtlas } from '../panels/ground/atlasIndex.ts';
import { FailureBoundary } from '../panels/ground/FailureBoundary.tsx';
import { PageContext, type PageTools } from '../panels/ground/pageContext.ts';
import { createPageTools } from '../panels/ground/pageTools.ts';
import { pageTitle } from '../panels/words/pageTitle.ts';
import type { Choices } from '../state/choices.ts';
import { keepHistory } from '../state/history.ts';
import { followLinks } from '../state/links.ts';
import { openIn } from '../state/open.ts';
import { App } from './App.tsx';
import { fetchAhead } from './fetchAhead.ts';
import { keepMessages } from './keepMessages.ts';
import { leaveInputMethods } from './leaveInputMethods.ts';
import { StandingMapContext } from './MapView.tsx';
import { outliveTranslators } from './outliveTranslators.ts';
import { createStandingMap, type StandingMap } from './standingMap.ts';

const rest = fetchedOnce(() => fetchJson<AtlasRest>(`${folder}rest.json`));
const ofFeatures = fetchedOnce((file: string) =>
  fetchJson<Record<FeatureId, FeatureDetails | WholeFeature>>(`${folder}features/${file}.json`),
);

/** Shows the page of an atlas of which the map's part is at hand, in the place of what came with it, with the map that may stand already. */
export async function showPage(atlas: Atlas, standing: StandingMap | null): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('index.html has no element with the id “root”.');
  joinPanelPart(atlas, panelPart);
  // A link may name what of a large atlas is not at hand.
  if (atlas.part && window.location.search + window.location.hash !== '')
    await rest().then(
      (all) => joinRest(atlas, all),
      () => {},
    );
  const map = standing ?? createStandingMap(atlas);
  const { choices } = map;
  let tools = createPageTools(
    atlas,
    choices,
    {
      wholeAtlas: async () => {
        if (atlas.part) grow(joinRest(atlas, await rest()));
        return atlas;
      },
      details: () => fetchJson(`${folder}details.json`),
      ofFeature: async (id) => (await ofFeatures(String(shardOf(id, featureFiles))))[id],
      texts: (id) => fetchJson(`${folder}documents/${id}.json`),
      citations: (id) => fetchJson(`${folder}citations/${id}.json`),
      searchFile: (path) => fetchJson(`${folder}search/${path}`),
      tours: () => fetchJson(`${folder}tours.json`),
    },
    map.link,
  );
  const title = (now: Choices) => pageTitle(tools.index, tools.messages.getState)(now);
  // The page speaks the reader's language from the beginning.
  await keepMessages(choices, tools, (said) => {
    document.documentElement.lang = said.lang;
    document.title = title(choices.getState());
  });
  keepHistory(atlas, choices, window, title);
  followLinks(choices, window);
  // What the link opens comes beside the map, not after it.
  if (openIn(choices.getState()).length > 0) fetchAhead(tools);
  outliveTranslators(window);
  leaveInputMethods(window);
  const root = createRoot(element);
  const show = (tools: PageTools) =>
    root.render(
      <StrictMode>
        <FailureBoundary what={tools.messages.getState().say('page.thePage')}>
          <PageContext value={{ ...tools, basePictures }}>
            <StandingMapContext value={map}>
              <App />
            </StandingMapContext>
          </PageContext>
        </FailureBoundary>
      </StrictMode>,
    );
  // In pieces: the map may move already.
  startTransition(() => show(tools));

  /** Shows the atlas whole where its first part was shown. */
  function grow(whole: Atlas): void {
    tools = { ...tools, index: indexAtlas(whole) };
    show(tools);
    tools.map.hold(tools.map.state.getState().drawn);
  }
}
