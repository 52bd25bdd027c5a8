import atlas from 'virtual:atlas';
import panelPart from 'virtual:atlas/panels';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { joinPanelPart } from '../atlas/mapPart.ts';
import { PageContext } from '../panels/ground/pageContext.ts';
import { createPageTools, never } from '../panels/ground/pageTools.ts';
import { createChoices } from '../state/store.ts';
import { App } from './App.tsx';

joinPanelPart(atlas, panelPart);

/** The page as it opens, as HTML, in the window there is: what a reader sees before the page's own code has come. */
export function shellHtml(): string {
  const tools = createPageTools(atlas, createChoices(atlas, { search: '' }), { texts: never });
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  flushSync(() => {
    root.render(
      <PageContext value={tools}>
        <App />
      </PageContext>,
    );
  });
  const html = element.innerHTML;
  root.unmount();
  element.remove();
  return html;
}
