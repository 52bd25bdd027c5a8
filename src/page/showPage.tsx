import folder from 'virtual:atlas/folder';
import panelPart from 'virtual:atlas/panels';
import basePictures from 'virtual:base-pictures';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchJson } from '../atlas/fetched/fetchJson.ts';
import { joinLayer, joinNamed, joinRest } from '../atlas/firstPart.ts';
import { joinPanelPart } from '../atlas/mapPart.ts';
import type { Atlas } from '../atlas/model/atlas.ts';
import { indexAtlas } from '../panels/ground/atlasIndex.ts';
import { FailureBoundary } from '../panels/ground/FailureBoundary.tsx';
import { PageContext, type PageTools } from '../panels/ground/pageContext.ts';
import { createPageTools } from '../panels/ground/pageTools.ts';
import { pageTitle } from '../panels/words/pageTitle.ts';
import type { Choices } from '../state/choices.ts';
import { keepHistory } from '../state/history.ts';
import { followLinks } from '../state/links.ts';
import { askedOf } from '../state/mendedLink.ts';
import { openIn } from '../state/open.ts';
import { App } from './App.tsx';
import { fetchAhead } from './fetchAhead.ts';
import { keepMessages } from './keepMessages.ts';
import { lackedBy, listOf, ofFeature, restOf, textOf } from './largeAtlas.ts';
import { leaveInputMethods } from './leaveInputMethods.ts';
import { StandingMapContext } from './MapView.tsx';
import { outliveTranslators } from './outliveTranslators.ts';
import { createStandingMap, type StandingMap } from './standingMap.ts';

/** Shows the page of an atlas of which the map's part is at hand, in the place of what came with it, with the map that may stand already. */
export async function showPage(atlas: Atlas, standing: StandingMap | null): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('index.html has no element with the id “root”.');
  joinPanelPart(atlas, panelPart);
  // A link may name what of a large atlas is not at hand.
  await lackedBy(atlas, askedOf(window.location))?.then(
    (lacked) => joinLacked(lacked),
    () => {},
  );
  const map = standing ?? createStandingMap(atlas);
  const { choices } = map;
  // What the reader went back to meanwhile.
  if (standing && askedOf(window.location) !== '') choices.actions.restore(askedOf(window.location));
  let tools = createPageTools(
    atlas,
    choices,
    {
      wholeAtlas: async () => {
        if (atlas.part) grow(joinRest(atlas, await restOf(atlas)));
        return atlas;
      },
      list: async (layer) => {
        const listed = atlas.part && (await listOf(layer));
        if (listed && atlas.part) grow(joinLayer(atlas, layer, listed));
      },
      bring: (search) => lackedBy(atlas, search)?.then((lacked) => grow(joinLacked(lacked))) ?? null,
      details: () => fetchJson(`${folder}details.json`),
      ofFeature,
      texts: textOf,
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
  followLinks(choices, window, tools.bring);
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

  function joinLacked(lacked: Awaited<NonNullable<ReturnType<typeof lackedBy>>>): Atlas {
    return 'checks' in lacked ? joinRest(atlas, lacked) : joinNamed(atlas, lacked);
  }
  /** Shows the atlas with what has come of it. */
  function grow(whole: Atlas): void {
    tools = { ...tools, index: indexAtlas(whole) };
    show(tools);
    tools.map.hold(tools.map.state.getState().drawn);
  }
}
