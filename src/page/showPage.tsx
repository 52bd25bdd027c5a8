import basePictures from 'virtual:base-pictures';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '../panels/ground/FailureBoundary.tsx';
import { PageContext, type PageTools } from '../panels/ground/pageContext.ts';
import { openIn } from '../state/open.ts';
import { App } from './App.tsx';
import { fetchAhead } from './fetchAhead.ts';
import { leaveInputMethods } from './leaveInputMethods.ts';
import { StandingMapContext } from './MapView.tsx';
import { outliveTranslators } from './outliveTranslators.ts';
import type { StandingMap } from './standingMap.ts';

/** Shows the page, with its map, in the place of what came with it. Gives the way to show it with other tools. */
export function showPage(first: PageTools, map: StandingMap): (tools: PageTools) => void {
  const element = document.getElementById('root');
  if (!element) throw new Error('index.html has no element with the id “root”.');
  // What the link opens comes beside the map, not after it.
  if (openIn(first.choices.getState()).length > 0) fetchAhead(first);
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
  startTransition(() => show(first));
  return show;
}
