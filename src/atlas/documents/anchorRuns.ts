import { codePointCount } from './normaliseSource.ts';
import type { ParsedDocument, ParsedPassage } from './parseDocument.ts';
import { type Anchor, type LockedPassage, rawOffsetAt } from './quoteLock.ts';
import type { UnlinkedDocument, UnlinkedPassage, UnlinkedRun } from './unlinkedDocument.ts';
import type { LockedDocument } from './verifyAgainstLock.ts';

/** Gives each run with a target its range in the stored file: code points, end exclusive. */
function anchorRuns(runs: UnlinkedRun[], steps: Anchor['steps']): UnlinkedRun[] {
  let from = 0;
  return runs.map((run) => {
    const to = from + codePointCount(run.text);
    const anchored = run.target
      ? { ...run, start: rawOffsetAt(steps, from), end: rawOffsetAt(steps, to - 1) + 1 }
      : run;
    from = to;
    return anchored;
  });
}

/**
 * Makes of a parsed document and its lock one whose every passage knows where it stands; null where the
 * front matter could not be read. Passages that the lock does not know are kept, see `UnlinkedPassage`.
 */
export function anchorDocument(document: ParsedDocument, locked: LockedDocument): UnlinkedDocument | null {
  if (document.frontMatter === null) return null;
  const { source, ...bibliography } = document.frontMatter;
  const blocks = document.blocks.map((block) =>
    block.type === 'note' ? block : anchorPassage(block, locked.anchors.get(block)),
  );
  return {
    id: document.id,
    file: document.file,
    ...bibliography,
    sourceFile: source.file,
    sourceSha256: source.sha256,
    sourceLength: locked.entry?.length ?? 0,
    quotedLength: quotedLength(locked),
    passageCount: blocks.filter(({ type }) => type === 'passage').length,
    blocks,
  };
}

/** Code points of the stored file that lie in a passage. */
function quotedLength(locked: LockedDocument): number {
  return [...locked.anchors.values()].reduce((sum, { start, end }) => sum + end - start, 0);
}

const NOWHERE = { start: 0, end: 0, paragraph: 1, gap: 'omitted', prefix: '', suffix: '' } as const;

function anchorPassage(
  { text: _text, ...passage }: ParsedPassage,
  anchor: LockedPassage | undefined,
): UnlinkedPassage {
  const { start, end, paragraph, gap, prefix, suffix } = anchor ?? NOWHERE;
  const id = anchor ? anchor.id : `unlocked-${passage.line}`;
  const runs = anchor ? anchorRuns(passage.runs, anchor.steps) : passage.runs;
  return { ...passage, id, runs, start, end, paragraph, prefix, suffix, gap };
}
