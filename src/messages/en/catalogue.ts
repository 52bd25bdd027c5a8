import bases from './map-bases.json';
import page from './page.json';

/** The interface in English: the catalogue every other one is checked against. */
export const english = { ...page, ...bases };
