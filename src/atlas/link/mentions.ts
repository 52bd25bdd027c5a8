import type { CheckRequest } from '../checks/checkRule.ts';
import { type AtlasDocument, type Passage, passagesOf } from '../model/document.ts';
import type { Mention } from '../model/feature.ts';
import type { FeatureId } from '../model/ids.ts';
import type { FeatureIndex } from './featureIndex.ts';

/** `weight`: how much of what the feature is the passage says. */
type DirectMention = Omit<Mention, 'via' | 'leads'> & { weight: number };

/** A figure about a feature says more of it than its bare name does; length decides between equals. */
const weights = { figure: 3, name: 1, characters: 1 / 1000 } as const;

function mentionOf(
  { id }: AtlasDocument,
  { id: passage, voice, runs }: Passage,
  names: number,
  figures: number,
): DirectMention {
  const { mode, speaker } = voice;
  const characters = Math.min(
    500,
    runs.reduce((sum, { text }) => sum + text.length, 0),
  );
  const weight = names * weights.name + figures * weights.figure + characters * weights.characters;
  return { document: id, passage, mode, ...(speaker !== undefined && { speaker }), weight };
}

/** Passages whose words are tied to a feature, or state a checked figure about it, in the order of the texts. */
function directMentions(documents: AtlasDocument[], requests: CheckRequest[], index: FeatureIndex) {
  const mentions = new Map<FeatureId, DirectMention[]>();
  for (const document of documents) {
    for (const block of passagesOf(document)) {
      const asked = requests.filter(
        ({ passage, document: { id } }) => id === document.id && passage.id === block.id,
      );
      const named = block.runs.flatMap(({ features = [] }) => features);
      const measured = asked.flatMap(({ args }) => args);
      // Of a figure that many share, each has its part.
      const figures = (id: FeatureId) =>
        asked.reduce((sum, { args }) => sum + (args.includes(id) ? 1 / args.length : 0), 0);
      for (const id of new Set([...named, ...measured].filter((name) => index.byId.has(name)))) {
        const count = (ids: readonly string[]) => ids.filter((each) => each === id).length;
        const mention = mentionOf(document, block, count(named), figures(id));
        const known = mentions.get(id);
        if (known) known.push(mention);
        else mentions.set(id, [mention]);
      }
    }
  }
  return mentions;
}

/** For each feature those that speak of it too: its parts, and what happened at it. */
function speakersFor(index: FeatureIndex): Map<FeatureId, FeatureId[]> {
  const speaking = new Map<FeatureId, FeatureId[]>();
  for (const { id, properties } of index.byId.values()) {
    for (const name of [properties.at ?? [], properties.partOf ?? []].flat()) {
      const target = index.resolve(name);
      if (target !== null) speaking.set(target, [...(speaking.get(target) ?? []), id]);
    }
  }
  return speaking;
}

/** The feature's parts and events, theirs, and so on, nearest first; without itself. */
function allSpeaking(id: FeatureId, speaking: Map<FeatureId, FeatureId[]>): FeatureId[] {
  const found = new Set([id]);
  for (const next of found) for (const other of speaking.get(next) ?? []) found.add(other);
  found.delete(id);
  return [...found];
}

/**
 * Every passage that speaks of each feature: directly first, then by way (`via`) of its parts and of
 * the events at it or at its parts. A passage stands once per feature; the one that says most of it `leads`
 * where that is not the first.
 */
export function findMentions(
  documents: AtlasDocument[],
  requests: CheckRequest[],
  index: FeatureIndex,
): Map<FeatureId, Mention[]> {
  const direct = directMentions(documents, requests, index);
  const speaking = speakersFor(index);
  const mentions = new Map<FeatureId, Mention[]>();
  for (const id of index.byId.keys()) {
    const own: (DirectMention & { via?: FeatureId })[] = [...(direct.get(id) ?? [])];
    const directs = own.length;
    const seen = new Set(own.map(({ document, passage }) => `${document} ${passage}`));
    for (const via of allSpeaking(id, speaking)) {
      for (const mention of direct.get(via) ?? []) {
        const passage = `${mention.document} ${mention.passage}`;
        if (!seen.has(passage)) own.push({ ...mention, via });
        seen.add(passage);
      }
    }
    const candidates = directs > 0 ? own.slice(0, directs) : own;
    const most = Math.max(...candidates.map(({ weight }) => weight));
    const lead = candidates.findIndex(({ weight }) => weight === most);
    mentions.set(
      id,
      own.map(({ weight: _, ...mention }, at) =>
        at === lead && lead > 0 ? { ...mention, leads: true } : mention,
      ),
    );
  }
  return mentions;
}
