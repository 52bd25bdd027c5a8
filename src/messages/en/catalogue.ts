import compare from './compare.json';
import page from './page.json';
import voices from './voices.json';

/** The interface in English: the catalogue every other one is checked against. */
export const english = { ...page, ...compare, ...voices };
