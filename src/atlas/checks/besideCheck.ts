import { type CheckRule, undecided } from './checkRule.ts';

/** `[these words](beside:DOCUMENT/PASSAGE)`: another text words the same matter otherwise. Both stand; nothing is computed. */
export const besideCheck: CheckRule = () =>
  undecided('Another text words this otherwise; no figure decides.');
