import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import './panels/theme.css';
import './panels/base.css';
import atlas from 'virtual:atlas';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { baseOf } from './layers/bases.ts';
import { englishMessages, loadMessages } from './messages/loadMessages.ts';
import { SymbolsPage } from './page/SymbolsPage.tsx';
import { preferredLanguage } from './state/preferredLanguage.ts';

const root = document.getElementById('root');
if (!root) throw new Error('symbols.html has no element with the id “root”.');
const query = new URLSearchParams(window.location.search);
const wanted = [...query.getAll('lang'), ...navigator.languages];
const messages = await loadMessages(preferredLanguage(atlas, wanted)).catch(() => englishMessages);
const base = baseOf(query.get('base') ?? '', atlas);
document.documentElement.lang = messages.lang;
document.documentElement.dataset.base = base.look;
document.title = messages.say('symbols.title', { title: atlas.title });
createRoot(root).render(
  <StrictMode>
    <SymbolsPage atlas={atlas} base={base} messages={messages} />
  </StrictMode>,
);
