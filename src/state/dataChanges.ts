import type { Atlas, AtlasDetails } from '../atlas/model/atlas.ts';
import type { Choices } from './choices.ts';
import { visibleFeatures } from './shownOnMap.ts';

/** The day of the data that a link names. */
export const dayOfData = (data: string): string => data.slice(0, 'YYYY-MM-DD'.length);

/**
 * What has changed since a link was made, newest first, and of that what touches what the link shows; null where it names no data, or nothing has. Where the change it names is not known, or it
 * names a day alone, that is what changed after the day. A link shows what it opens: a feature
 * and its passages, a document, a guided reading, two documents compared. One that opens nothing shows its map or table.
 */
export function changedSince(atlas: Atlas & Pick<AtlasDetails, 'changes'>, choices: Choices) {
  const { data } = choices;
  if (data === null) return null;
  const named = atlas.changes.findIndex(({ id }) => id === data);
  const all =
    named >= 0 ? atlas.changes.slice(0, named) : atlas.changes.filter(({ date }) => date > dayOfData(data));
  if (all.length === 0) return null;
  const isShown = shownBy(atlas, choices);
  return { all, shown: all.filter(({ touches }) => touches.some(isShown)) };
}

/** Whether the choices show what a change names, see `Change`. */
function shownBy(atlas: Atlas, choices: Choices): (name: string) => boolean {
  const { select, read, tour, compare, voice, view } = choices;
  const selected = atlas.features.find(({ id }) => id === select);
  const documents = [read, ...(compare?.of === 'documents' ? [compare.one, compare.other] : [])];
  const open = new Set([
    ...(selected
      ? [selected.id, ...selected.mentions.map(({ document, passage }) => `${document}/${passage}`)]
      : []),
    ...(tour === null ? [] : [`tours/${tour}`]),
    ...documents.flatMap((id) => (id === null ? [] : [`documents/${id}`])),
  ]);
  if (open.size > 0)
    return (name) => open.has(name) || documents.some((id) => id !== null && name.startsWith(`${id}/`));
  if (voice !== null || view === 'voices') return () => true;
  const onMap = new Set(visibleFeatures(atlas, choices).map(({ id }) => id));
  return (name) => onMap.has(name);
}
