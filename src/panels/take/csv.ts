import type { WholeFeature } from '../../atlas/model/feature.ts';
import { csvText } from '../../atlas/openData/csvText.ts';
import { evidenceRows } from '../../atlas/openData/evidence.ts';
import type { Holdings } from './takenFeatures.ts';

/**
 * The evidence table of the open data for these features, those without a place too, each with its link. Shapes are
 * given by a point inside them; whole, they are in the GeoJSON and the KML.
 */
export function csv(features: readonly WholeFeature[], { atlas, documents, lang, linkOf }: Holdings): string {
  const texts = [...documents.values()];
  return csvText(
    features.flatMap((feature) =>
      evidenceRows([feature], { atlas, documents: texts }, { lang }).map((row) => ({
        ...row,
        link: linkOf({ select: feature.id }),
      })),
    ),
  );
}
