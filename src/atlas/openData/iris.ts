/**
 * Names of the atlas' things on the web of data. URNs, because the site has no one home: whoever serves a
 * copy serves the same names. `urn:marginal-seas:` is informal; it is not registered.
 */
import type { CheckId, DocumentId, FeatureId, PassageId, SpeakerId } from '../model/ids.ts';

const PREFIX = 'urn:marginal-seas';

export const featureIri = (id: FeatureId): string => `${PREFIX}:feature:${id}`;
export const documentIri = (id: DocumentId): string => `${PREFIX}:document:${id}`;
export const passageIri = (document: DocumentId, passage: PassageId): string =>
  `${PREFIX}:passage:${document}:${passage}`;
/** The words of a passage from `start` to `end` (code points of the stored text) as named things. */
export const runIri = (document: DocumentId, start: number, end: number): string =>
  `${PREFIX}:words:${document}:${start}-${end}`;
export const speakerIri = (id: SpeakerId): string => `${PREFIX}:speaker:${id}`;
/** Written as a URN allows it: a repeated check's `#2` would otherwise name a part of something. */
export const checkIri = (id: CheckId): string => `${PREFIX}:check:${encodeURI(id).replaceAll('#', '%23')}`;
export const annotationsIri = `${PREFIX}:annotations`;
export const changeIri = (id: string): string => `${PREFIX}:change:${id}`;
export const changesIri = `${PREFIX}:changes`;
/** The property that says how the words put an event. */
export const standingIri = `${PREFIX}:standing`;
