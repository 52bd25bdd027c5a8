import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** A text of YAML, or of JSON, which is YAML too, that can tell where its parts stand. */
export interface LinedText {
  document: Document.Parsed;
  /** 1-based line of an offset. */
  lineAt(offset: number): number;
  /** 1-based line of what stands at a path: of its key where it is a member, of the nearest part around it where it is missing. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads a text for the lines of its parts. `firstLine` is that of the text's first. */
export function linedText(text: string, firstLine = 1): LinedText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => firstLine + lines.linePos(offset).line - 1;
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
