import 'virtual:fonts.css';
import './panels/standIns.css';
import './panels/theme.css';
import './panels/base.css';
import atlas from 'virtual:atlas';
import { otherCatalogues } from './messages/catalogues.ts';
import { answerLater, mapFirst } from './page/mapFirst.ts';
import { createStandingMap, type StandingMap } from './page/standingMap.ts';
import { trustOwnWorkers } from './page/trustOwnWorkers.ts';
import { preferredLanguage } from './state/preferredLanguage.ts';

trustOwnWorkers();
// On its way, and its worker with it, while the page is being drawn; whoever makes the map says what fails.
import('./map/makeMap.ts').catch(() => {});
const { search, hash } = window.location;
const lang = preferredLanguage(atlas, [
  ...new URLSearchParams(search).getAll('lang'),
  ...navigator.languages,
]);
const shell = document.querySelector<HTMLElement>('[data-shell]');
if (shell) answerLater(shell);
let map: StandingMap | null = null;
// What came with the page is what will be seen: nothing else is waited for than the map, which needs no more of the atlas.
if (shell && search + hash === '' && lang === preferredLanguage(atlas, [])) {
  map = createStandingMap(atlas);
  await mapFirst(shell, map);
}
// Beside the panels, whoever speaks it says that it could not be had.
otherCatalogues[lang]?.().catch(() => {});
const { showPage } = await import('./page/showPage.tsx');
await showPage(atlas, map);
