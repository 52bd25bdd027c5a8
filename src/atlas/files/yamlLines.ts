import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** A text of YAML, or of JSON, which is YAML too, that can tell where its parts stand. `firstLine` is that of its first. */
export function linedText(text: string, firstLine = 1) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  /** 1-based line of an offset. */
  const lineAt = (offset: number): number => firstLine + lines.linePos(offset).line - 1;
  /** 1-based line of what stands at a path: of its key where it is a member, of the nearest part around it where it is missing. */
  const lineOf = (path: readonly PropertyKey[]): number => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
        if (isScalar(pair?.key)) offset = pair.key.range?.[0] ?? offset;
        node = pair?.value;
      } else {
        node = isSeq(node) ? node.items[Number(step)] : undefined;
        if (isNode(node)) offset = node.range?.[0] ?? offset;
      }
    }
    return lineAt(offset);
  };
  return { document, lineAt, lineOf };
}
