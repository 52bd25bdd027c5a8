import chooser from './chooser.json';
import compare from './compare.json';
import document from './document.json';
import embed from './embed.json';
import feature from './feature.json';
import history from './history.json';
import map from './map.json';
import mapBases from './map-bases.json';
import mapNames from './map-names.json';
import margin from './margin.json';
import names from './names.json';
import notice from './notice.json';
import offFrame from './offFrame.json';
import offline from './offline.json';
import own from './own.json';
import page from './page.json';
import proof from './proof.json';
import quotation from './quotation.json';
import resize from './resize.json';
import ruler from './ruler.json';
import search from './search.json';
import symbols from './symbols.json';
import take from './take.json';
import time from './time.json';
import tour from './tour.json';
import voices from './voices.json';
import welcome from './welcome.json';
import words from './words.json';

/** The interface in English: the catalogue every other one is checked against. */
export const english = {
  ...chooser,
  ...compare,
  ...document,
  ...embed,
  ...feature,
  ...history,
  ...map,
  ...mapBases,
  ...mapNames,
  ...margin,
  ...names,
  ...notice,
  ...offFrame,
  ...offline,
  ...own,
  ...page,
  ...proof,
  ...quotation,
  ...resize,
  ...ruler,
  ...search,
  ...symbols,
  ...take,
  ...time,
  ...tour,
  ...voices,
  ...welcome,
  ...words,
};
