import { fetchedCode } from '../ground/fetchedCode.ts';

/** Everything about own files that a page without any does not need. */
export const ownParts = fetchedCode(async () => (await import('./ownPartsCode.ts')).ownParts);
