/** What page translators put in a text's place. */
const isWrapper = (node: Node | null | undefined): node is HTMLElement => node?.nodeName === 'FONT';

/**
 * Lets a page that React keeps be translated in the browser. A page translator puts a `<font>` in the place of a text,
 * or the text into one; React still holds the text, fails when it takes it out or puts something before it, and changes
 * words that nobody sees. So a text that is about to be moved, or has new words, first takes its place back; the
 * translator then finds it as it finds anything new. Returns the way to stop.
 */
export function outliveTranslators(page: Window & typeof globalThis): () => void {
  /** What stands where each text, or a translation of it, stood. */
  const heirs = new WeakMap<Node, Node>();
  const nodes = page.Node.prototype;
  const { insertBefore, removeChild } = nodes;

  /** What stands in the page for a node: itself, its wrapper, or what was put in its place; null for nothing. */
  function standIn(node: Node): Node | null {
    const met = new Set<Node>();
    for (let each: Node | undefined = node; each && !met.has(each); each = heirs.get(each)) {
      met.add(each);
      let whole = each;
      while (isWrapper(whole.parentNode)) whole = whole.parentNode;
      if (whole.parentNode) return whole;
    }
    return null;
  }
  /** Puts a node that has been replaced or wrapped back where it stood. */
  function takePlaceBack(node: Node): void {
    const standing = standIn(node);
    const parent = standing?.parentNode;
    if (!standing || !parent || standing === node) return;
    insertBefore.call(parent, node, standing);
    removeChild.call(parent, standing);
    heirs.delete(node);
  }
  function watch(records: MutationRecord[]): void {
    const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') takePlaceBack(target);
      const heir = addedNodes[0] ?? [previousSibling, nextSibling].find((node) => node && added.has(node));
      for (const node of removedNodes) {
        const replaced = node.nodeType === page.Node.TEXT_NODE || isWrapper(node);
        if (!replaced || node.parentNode || !heir || heir === node) continue;
        heirs.set(node, heir);
        // Nobody else is told when the words of a text outside the page change.
        observer.observe(node, { characterData: true });
      }
    }
  }
  const observer = new page.MutationObserver(watch);
  function settle(node: Node): void {
    watch(observer.takeRecords());
    if (node.nodeType === page.Node.TEXT_NODE) takePlaceBack(node);
  }

  nodes.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    if (child.parentNode !== this) settle(child);
    // Wherever it has been moved to: it is to be gone.
    if (child.parentNode) removeChild.call(child.parentNode, child);
    return child;
  };
  nodes.insertBefore = function <Child extends Node>(this: Node, child: Child, before: Node | null): Child {
    if (before && before.parentNode !== this) settle(before);
    const next = before && standIn(before);
    insertBefore.call(this, child, next?.parentNode === this ? next : null);
    return child;
  };
  observer.observe(page.document, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    Object.assign(nodes, { insertBefore, removeChild });
  };
}
