/** A frozen slug of `[a-z0-9-]`: part of public links, never reused. */
export type FeatureId = string;

/** Name of a file in `geo/layers/`, or the id of the layer of checks. */
export type LayerId = string;

/** Name of a file in `geo/documents/`. */
export type DocumentId = string;

/** A slug of `geo/speakers.json`. */
export type SpeakerId = string;

/** A slug of a party in `geo/atlas.json`. */
export type SideId = string;

/** `p` and a number, unique within its document and kept by the lock when the passage is extended. */
export type PassageId = string;

/** Name of a file in `geo/tours/`. */
export type TourId = string;

/** `measure:a..b`, `overlap:a..b`, `duration:a`, `sum:name`, … — unique per passage occurrence by a `#n` suffix. */
export type CheckId = string;
