import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import './panels/theme.css';
import './panels/base.css';
import coverage from 'virtual:atlas/coverage';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { englishMessages, interfaceLanguages, loadMessages } from './messages/loadMessages.ts';
import { CoveragePage } from './page/CoveragePage.tsx';
import { preferredLanguage } from './state/preferredLanguage.ts';

const root = document.getElementById('root');
if (!root) throw new Error('coverage.html has no element with the id “root”.');
const wanted = new URLSearchParams(window.location.search).getAll('lang');
const languages = interfaceLanguages.map((code) => ({ code }));
const messages = await loadMessages(
  preferredLanguage({ languages }, [...wanted, ...navigator.languages]),
).catch(() => englishMessages);
document.documentElement.lang = messages.lang;
document.title = messages.say('coverage.title', { title: coverage.title });
createRoot(root).render(
  <StrictMode>
    <CoveragePage title={coverage.title} rows={coverage.rows} messages={messages} />
  </StrictMode>,
);
