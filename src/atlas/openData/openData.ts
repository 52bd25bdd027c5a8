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

/** Path under the site's root → what makes the content: of a large atlas memory holds no two together. */
export type FileMakers = Map<string, () => string>;

/** The atlas as open data. The paths are public and stay. */
export function openData({ atlas, documents, geometries }: LoadedAtlas & { atlas: WholeAtlas }): FileMakers {
  return new Map([
    ['data/atlas.geojson', () => `${JSON.stringify(atlasGeojson(atlas, geometries))}\n`],
    ['data/annotations.jsonld', () => written(annotationsJsonld(atlas, documents))],
    ['data/documents.json', () => written(documentsJson(atlas.documents))],
    ['data/checks.json', () => written(openChecks(atlas.checks))],
    ['data/differences.json', () => written(openDifferences(atlas, documents))],
    ['data/changes.atom', () => changesAtom(atlas)],
    [
      'data/evidence.csv',
      () => csvText(evidenceRows(openFeatures(atlas), { atlas, documents }, { loose: true })),
    ],
  ]);
}
