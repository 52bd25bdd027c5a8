import type { LoadedAtlas } from '../loadAtlas.ts';
import type { WholeAtlas } from '../model/atlas.ts';
import { annotationsJsonld } from './annotationsJsonld.ts';
import { geojsonFeatures, openFeatures } from './atlasGeojson.ts';
import { changesAtom } from './changesAtom.ts';
import { openChecks } from './checksJson.ts';
import { csvText } from './csvText.ts';
import { openDifferences } from './differencesJson.ts';
import { documentsJson } from './documentsJson.ts';
import { evidenceRows } from './evidence.ts';
import { items, jsonOfItems } from './jsonOfItems.ts';

const written = (value: unknown): string[] => [`${JSON.stringify(value, null, 1)}\n`];

/** Path under the site's root → what makes the content, in parts: of a large atlas no string holds the whole, and memory no two files together. */
export type FileMakers = Map<string, () => string[] | Generator<string>>;

/** The atlas as open data. The paths are public and stay. */
export function openData({ atlas, documents, geometries }: LoadedAtlas & { atlas: WholeAtlas }): FileMakers {
  const makers: [string, () => string[] | Generator<string>][] = [
    [
      'data/atlas.geojson',
      () => jsonOfItems({ type: 'FeatureCollection', features: items }, geojsonFeatures(atlas, geometries)),
    ],
    ['data/annotations.jsonld', () => jsonOfItems(...annotationsJsonld(atlas, documents))],
    ['data/documents.json', () => written(documentsJson(atlas.documents))],
    ['data/checks.json', () => written(openChecks(atlas.checks))],
    ['data/differences.json', () => written(openDifferences(atlas, documents))],
    ['data/changes.atom', () => [changesAtom(atlas)]],
    [
      'data/evidence.csv',
      () => csvText(evidenceRows(openFeatures(atlas), { atlas, documents }, { loose: true })),
    ],
  ];
  return new Map(makers);
}
