import embed from './embed.json';
import page from './page.json';

/** The interface in English: the catalogue every other one is checked against. */
export const english = { ...embed, ...page };
