/** `npm run check`: format, lint, types and unit tests. */
import './requireNode.mjs';
import { installIfNeeded } from './install.mjs';
import { quickSteps, runSteps } from './steps.mjs';

installIfNeeded();
runSteps(quickSteps);
