import 'virtual:fonts.css';
import './panels/standIns.css';
import './panels/theme.css';
import './panels/base.css';
import atlas from 'virtual:atlas';
import folder, { featureFiles } from 'virtual:atlas/folder';
import basePictures from 'virtual:base-pictures';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type AtlasRest, joinRest } from './atlas/firstPart.ts';
import type { Atlas } from './atlas/model/atlas.ts';
import type { FeatureDetails, WholeFeature } from './atlas/model/feature.ts';
import type { FeatureId } from './atlas/model/ids.ts';
import { shardOf } from './atlas/shardOf.ts';
import { App } from './page/App.tsx';
import { fetchAhead } from './page/fetchAhead.ts';
import { keepMessages } from './page/keepMessages.ts';
import { leaveInputMethods } from './page/leaveInputMethods.ts';
import { outliveTranslators } from './page/outliveTranslators.ts';
import { trustOwnWorkers } from './page/trustOwnWorkers.ts';
import { indexAtlas } from './panels/ground/atlasIndex.ts';
import { FailureBoundary } from './panels/ground/FailureBoundary.tsx';
import { fetchedOnce } from './panels/ground/fetchedOnce.ts';
import { fetchJson } from './panels/ground/fetchJson.ts';
import { PageContext } from './panels/ground/pageContext.ts';
import { createPageTools } from './panels/ground/pageTools.ts';
import { pageTitle } from './panels/words/pageTitle.ts';
import type { Choices } from './state/choices.ts';
import { keepHistory } from './state/history.ts';
import { followLinks } from './state/links.ts';
import { openIn } from './state/open.ts';
import { createChoices } from './state/store.ts';

trustOwnWorkers();
// On its way, and its worker with it, while the page is being drawn; whoever makes the map says what fails.
import('./map/makeMap.ts').catch(() => {});
const rest = fetchedOnce(() => fetchJson<AtlasRest>(`${folder}rest.json`));
const ofFeatures = fetchedOnce((file: string) =>
  fetchJson<Record<FeatureId, FeatureDetails | WholeFeature>>(`${folder}features/${file}.json`),
);
const { search, hash } = window.location;
// A link may name what of a large atlas is not at hand.
if (atlas.part && search + hash !== '')
  await rest().then(
    (all) => joinRest(atlas, all),
    () => {},
  );
const choices = createChoices(atlas, window.location, navigator.languages);
let tools = createPageTools(atlas, choices, {
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
  basePictures,
});
// What the link opens comes beside the map, not after it.
if (openIn(choices.getState()).length > 0) fetchAhead(tools);
const title = (now: Choices) => pageTitle(tools.index, tools.messages.getState)(now);
// The page speaks the reader's language from the beginning.
await keepMessages(choices, tools, (said) => {
  document.documentElement.lang = said.lang;
  document.title = title(choices.getState());
});
keepHistory(atlas, choices, window, title);
followLinks(choices, window);

outliveTranslators(window);
leaveInputMethods(window);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id “root”.');
const page = createRoot(root);
show();

function show(): void {
  page.render(
    <StrictMode>
      <FailureBoundary what={tools.messages.getState().say('page.thePage')}>
        <PageContext value={tools}>
          <App />
        </PageContext>
      </FailureBoundary>
    </StrictMode>,
  );
}

/** Shows the atlas whole where its first part was shown. */
function grow(whole: Atlas): void {
  tools = { ...tools, index: indexAtlas(whole) };
  show();
  tools.map.hold(tools.map.state.getState().drawn);
}
