/** `npm test`: every check there is, the built site in a real browser last. */
import './requireNode.mjs';
import { allSteps } from './plan.mjs';
import { runWithBrowser } from './runWithBrowser.mjs';

await runWithBrowser(allSteps);
