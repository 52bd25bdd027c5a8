import 'virtual:fonts.css';
import './panels/standIns.css';
import './panels/theme.css';
import './panels/base.css';
import atlas from 'virtual:atlas';
import { baseOf } from './layers/bases.ts';
import { SymbolsPage } from './page/SymbolsPage.tsx';
import { showPage } from './page/showPage.tsx';

const base = baseOf(new URLSearchParams(window.location.search).get('base') ?? '', atlas);
document.documentElement.dataset.base = base.look;
await showPage({
  languages: atlas.languages,
  title: ({ say }) => say('symbols.title', { title: atlas.title }),
  content: (messages) => <SymbolsPage atlas={atlas} base={base} messages={messages} />,
});
