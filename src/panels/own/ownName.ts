import type { FeatureId } from '../../atlas/model/ids.ts';
import { ownRef } from '../../state/ownFiles.ts';
import type { PageTools } from '../ground/pageContext.ts';

/** What a feature of the reader's own is called on the map, by its file and its place in it; null for those of the atlas. */
export function ownName(
  { own, messages }: Pick<PageTools, 'own' | 'messages'>,
  id: FeatureId,
): string | null {
  const ref = ownRef(id);
  const file = own.getState().files.find((each) => each.id === ref?.file);
  if (!ref || !file) return null;
  return messages.getState().say('own.featureOfFile', { name: file.name, number: ref.feature });
}
