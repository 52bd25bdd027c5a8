import type { CheckKind } from '../model/check.ts';
import type { ComputedOrigin } from '../model/checkOutcome.ts';
import type { Passage } from '../model/document.ts';
import type { CheckId, DocumentId } from '../model/ids.ts';
import type { Question } from './checkRule.ts';

/** A figure in a passage that is to be checked, its feature names resolved. */
export interface CheckRequest extends Question {
  id: CheckId;
  kind: CheckKind;
  computedFrom: ComputedOrigin;
  /** `file` and `line` of the Markdown: for problems. */
  document: { id: DocumentId; file: string };
  passage: Passage;
  line: number;
}
