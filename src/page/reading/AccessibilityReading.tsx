import type { RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import statement from './accessibility.md?raw';
import { ReadingFrame, useReading } from './ReadingFrame.tsx';

/** The accessibility statement: what was tested and how, what the map cannot do, and what nobody has tried. */
export function AccessibilityReading() {
  const { atlas } = useReading();
  return (
    <ReadingFrame
      title={`Accessibility – ${atlas.title}`}
      description="What was tested, what does not work, and what nobody has tried yet."
    >
      {unified().use(remarkParse).parse(statement).children.map(asHtml)}
      <p>
        {atlas.contact ? <a href={atlas.contact}>Report it</a> : 'Tell whoever runs this site'}: what you
        wanted to do, and with which browser and aids. A barrier counts as a fault like any other.
      </p>
    </ReadingFrame>
  );
}

/** What the statement has of Markdown: headings, paragraphs, lists and links. */
function asHtml(node: RootContent) {
  if (node.type === 'text') return node.value;
  const within = 'children' in node && node.children.map(asHtml);
  const key = node.position?.start.offset;
  if (node.type === 'link')
    return (
      <a key={key} href={node.url}>
        {within}
      </a>
    );
  const Tag =
    node.type === 'heading'
      ? (`h${node.depth}` as const)
      : ({ paragraph: 'p', list: 'ul', listItem: 'li' } as const)[node.type as 'list'];
  return <Tag key={key}>{within}</Tag>;
}
