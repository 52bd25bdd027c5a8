import 'virtual:fonts.css';
import './panels/standIns.css';
import './panels/theme.css';
import './panels/base.css';
import atlas from 'virtual:atlas';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { baseOf } from './layers/bases.ts';
import { englishMessages, loadMessages } from './messages/loadMessages.ts';
import { outliveTranslators } from './page/outliveTranslators.ts';
import { SymbolsPage } from './page/SymbolsPage.tsx';
import { UnspokenNotice } from './page/UnspokenLanguage.tsx';
import { preferredLanguage } from './state/preferredLanguage.ts';

const element = document.getElementById('root');
if (!element) throw new Error('The page has no element with the id “root”.');
outliveTranslators(window);
const root = createRoot(element);
const query = new URLSearchParams(window.location.search);
const base = baseOf(query.get('base') ?? '', atlas);
document.documentElement.dataset.base = base.look;
const lang = preferredLanguage(atlas, [...query.getAll('lang'), ...navigator.languages]);

/** Shows the page; a language that cannot be fetched is named over it, in English. */
async function show(): Promise<void> {
  const loaded = await loadMessages(lang).catch(() => null);
  const messages = loaded ?? englishMessages;
  document.documentElement.lang = messages.lang;
  document.title = messages.say('symbols.title', { title: atlas.title });
  root.render(
    <StrictMode>
      {!loaded && <UnspokenNotice lang={lang} messages={messages} onRetry={() => void show()} />}
      <SymbolsPage atlas={atlas} base={base} messages={messages} />
    </StrictMode>,
  );
}
await show();
