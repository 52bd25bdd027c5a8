import 'virtual:fonts.css';
import './panels/standIns.css';
import './panels/theme.css';
import './panels/base.css';
import atlas from 'virtual:atlas';
import folder, { featureFiles } from 'virtual:atlas/folder';
import { fetchedOnce } from './atlas/fetched/fetchedOnce.ts';
import { fetchJson } from './atlas/fetched/fetchJson.ts';
import { type AtlasRest, joinRest } from './atlas/firstPart.ts';
import type { Atlas } from './atlas/model/atlas.ts';
import type { FeatureDetails, WholeFeature } from './atlas/model/feature.ts';
import type { FeatureId } from './atlas/model/ids.ts';
import { shardOf } from './atlas/shardOf.ts';
import { keepMessages } from './page/keepMessages.ts';
import { answerLater, mapFirst } from './page/mapFirst.ts';
import { createStandingMap } from './page/standingMap.ts';
import { trustOwnWorkers } from './page/trustOwnWorkers.ts';
import { indexAtlas } from './panels/ground/atlasIndex.ts';
import type { PageTools } from './panels/ground/pageContext.ts';
import { createPageTools } from './panels/ground/pageTools.ts';
import { pageTitle } from './panels/words/pageTitle.ts';
import type { Choices } from './state/choices.ts';
import { keepHistory } from './state/history.ts';
import { followLinks } from './state/links.ts';
import { createChoices } from './state/store.ts';
import { writeChoices } from './state/urlParameters.ts';

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
});
const title = (now: Choices) => pageTitle(tools.index, tools.messages.getState)(now);
// The page speaks the reader's language from the beginning.
await keepMessages(choices, tools, (said) => {
  document.documentElement.lang = said.lang;
  document.title = title(choices.getState());
});
keepHistory(atlas, choices, window, title);
followLinks(choices, window);

const map = createStandingMap(tools);
const shell = document.querySelector<HTMLElement>('[data-shell]');
// What came with the page is what will be seen: nothing else is waited for than the map.
if (shell && writeChoices(atlas, choices.getState(), choices.getState().lang) === '') {
  answerLater(shell);
  await mapFirst(shell, map, tools.map);
}
const show: (tools: PageTools) => void = (await import('./page/showPage.tsx')).showPage(tools, map);

/** Shows the atlas whole where its first part was shown. */
function grow(whole: Atlas): void {
  tools = { ...tools, index: indexAtlas(whole) };
  show(tools);
  tools.map.hold(tools.map.state.getState().drawn);
}
