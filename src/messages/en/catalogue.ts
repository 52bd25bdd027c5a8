import embed from './embed.json';
import evidence from './evidence.json';
import mapBases from './map-bases.json';
import page from './page.json';

/** The interface in English: the catalogue every other one is checked against. */
export const english = { ...embed, ...evidence, ...mapBases, ...page };
