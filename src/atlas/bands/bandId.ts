import type { FeatureId } from '../model/ids.ts';

/** What the bands along an area's limit are called in the map's data: they are not the area itself. */
export const bandId = (area: FeatureId): string => `band:${area}`;
