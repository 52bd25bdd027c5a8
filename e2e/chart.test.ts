import { withBrowser } from './browser.ts';

withBrowser();

// One page with a map, asked many things in turn: opening it is most of what each would cost. The first begins with a link
// that the map must bear; after the last, use by chance, anything may be open.
import './chart/links.ts';
import './chart/pointing.ts';
import './chart/ruler.ts';
import './chart/bases.ts';
import './chart/ownFiles.ts';
import './chart/onPaper.ts';
import './chart/goingAlong.ts';
import './chart/randomUse.ts';
