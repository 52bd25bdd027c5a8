import type { Change } from '../../atlas/model/change.ts';
import { type AtlasDocument, passagesOf } from '../../atlas/model/document.ts';
import { linkTo } from '../../state/links.ts';
import { useMessages } from '../ground/pageContext.ts';

/** Which paragraphs of a document a change touches, each a link to the first passage there that it names. */
export function ChangedPassages({ change, document }: { change: Change; document: AtlasDocument }) {
  const { say } = useMessages();
  const touched = passagesOf(document).filter(({ id }) => change.touches.includes(`${document.id}/${id}`));
  const first = touched.filter(
    ({ paragraph }, place) => touched.findIndex((other) => other.paragraph === paragraph) === place,
  );
  return first.map(({ id, paragraph }, place) => (
    <span key={id}>
      {place === 0 ? ' · ' : say('words.listSeparator')}
      <a href={linkTo({ read: document.id, passage: id })}>{say('words.paragraph', { paragraph })}</a>
    </span>
  ));
}
