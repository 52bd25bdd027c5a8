import compare from './compare.json';
import embed from './embed.json';
import evidence from './evidence.json';
import mapBases from './map-bases.json';
import page from './page.json';
import voices from './voices.json';

/** The interface in English: the catalogue every other one is checked against. */
export const english = { ...compare, ...embed, ...evidence, ...mapBases, ...page, ...voices };
