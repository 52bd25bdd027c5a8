import 'virtual:fonts.css';
import './panels/standIns.css';
import './panels/theme.css';
import './panels/base.css';
import atlas from 'virtual:atlas';
import folder from 'virtual:atlas/folder';
import basePictures from 'virtual:base-pictures';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './page/App.tsx';
import { fetchAhead } from './page/fetchAhead.ts';
import { keepMessages } from './page/keepMessages.ts';
import { leaveInputMethods } from './page/leaveInputMethods.ts';
import { outliveTranslators } from './page/outliveTranslators.ts';
import { trustOwnWorkers } from './page/trustOwnWorkers.ts';
import { FailureBoundary } from './panels/ground/FailureBoundary.tsx';
import { fetchJson } from './panels/ground/fetchJson.ts';
import { PageContext } from './panels/ground/pageContext.ts';
import { createPageTools } from './panels/ground/pageTools.ts';
import { pageTitle } from './panels/words/pageTitle.ts';
import { keepHistory } from './state/history.ts';
import { followLinks } from './state/links.ts';
import { openIn } from './state/open.ts';
import { createChoices } from './state/store.ts';

trustOwnWorkers();
// On its way, and its worker with it, while the page is being drawn; whoever makes the map says what fails.
import('./map/makeMap.ts').catch(() => {});
const choices = createChoices(atlas, window.location, navigator.languages);
const tools = createPageTools(atlas, choices, {
  details: () => fetchJson(`${folder}details.json`),
  texts: (id) => fetchJson(`${folder}documents/${id}.json`),
  citations: (id) => fetchJson(`${folder}citations/${id}.json`),
  tours: () => fetchJson(`${folder}tours.json`),
  basePictures,
});
// What the link opens comes beside the map, not after it.
if (openIn(choices.getState()).length > 0) fetchAhead(tools);
const title = pageTitle(tools.index, tools.messages.getState);
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
createRoot(root).render(
  <StrictMode>
    <FailureBoundary what={tools.messages.getState().say('page.thePage')}>
      <PageContext value={tools}>
        <App />
      </PageContext>
    </FailureBoundary>
  </StrictMode>,
);
