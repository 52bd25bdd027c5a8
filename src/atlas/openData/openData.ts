import type { LoadedAtlas } from '../loadAtlas.ts';
import type { WholeAtlas } from '../model/atlas.ts';
import { annotationsJsonld } from './annotationsJsonld.ts';
import { atlasGeojson, openFeatures } from './atlasGeojson.ts';
import { changesAtom } from './changesAtom.ts';
import { openChecks } from './checksJson.ts';
import { csvText } from './csvText.ts';
import { openDifferences } from './differencesJson.ts';
import { documentsJson } from './documentsJson.ts';
import { evidenceRows } from './evidence.ts';

const written = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The atlas as open data: path under the site's root → content. The paths are public and stay. */
export function openData({
  atlas,
  documents,
  geometries,
}: LoadedAtlas & { atlas: WholeAtlas }): Map<string, string> {
  return new Map([
    ['data/atlas.geojson', `${JSON.stringify(atlasGeojson(atlas, geometries))}\n`],
    ['data/annotations.jsonld', written(annotationsJsonld(atlas, documents))],
    ['data/documents.json', written(documentsJson(atlas.documents))],
    ['data/checks.json', written(openChecks(atlas.checks))],
    ['data/differences.json', written(openDifferences(atlas, documents))],
    ['data/changes.atom', changesAtom(atlas)],
    ['data/evidence.csv', csvText(evidenceRows(openFeatures(atlas), { atlas, documents }, { loose: true }))],
  ]);
}
