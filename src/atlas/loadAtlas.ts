import { readBoundaryRules } from './boundaries/boundaryRules.ts';
import { lineFeature } from './checks/lineFeature.ts';
import { runChecks } from './checks/runChecks.ts';
import { loadDocuments } from './documents/loadDocuments.ts';
import { errorAt } from './files/report.ts';
import { readChanges } from './history/readChanges.ts';
import { withLeaders } from './leader.ts';
import { buildFeature } from './link/buildFeature.ts';
import { dataVersion } from './link/dataVersion.ts';
import { drawnFromProblems } from './link/drawnFrom.ts';
import { indexFeatures } from './link/featureIndex.ts';
import { lineProblems } from './link/lineRules.ts';
import { linkDocuments } from './link/linkDocuments.ts';
import { linkProblems } from './link/linkRules.ts';
import { findMentions } from './link/mentions.ts';
import { placeGeometries } from './link/placeGeometry.ts';
import { type ReadAtlasFile, readAtlasFile, readSpeakers } from './link/readAtlasFile.ts';
import { readLayers } from './link/readLayers.ts';
import { referenceProblems } from './link/referenceRules.ts';
import { shapeProblems } from './link/shapeRules.ts';
import { passageNames, sideProblems } from './link/sideRules.ts';
import type { WholeAtlas } from './model/atlas.ts';
import type { AtlasFile } from './model/atlasFile.ts';
import type { BaseData } from './model/baseData.ts';
import type { AtlasDocument, Speaker } from './model/document.ts';
import type { WholeFeature } from './model/feature.ts';
import type { MapGeometry } from './model/geometry.ts';
import type { FeatureId } from './model/ids.ts';
import type { Problem } from './model/problem.ts';
import type { Tour } from './model/tour.ts';
import { loadTours, type PlacedView, summaryOf } from './tours/loadTours.ts';
import { beginProblems } from './tours/viewProblems.ts';
import { withSeries } from './tracks/series.ts';

/** Everything `geo/` says, checked and linked; or what is wrong with it. */
export interface LoadedAtlas {
  /** Null where there is an error: a faulty atlas is not shown. */
  atlas: WholeAtlas | null;
  /** The documents with their texts; `atlas.documents` holds them without. */
  documents: AtlasDocument[];
  /** The guided readings with their words. */
  tours: Tour[];
  /** Where each feature is that is on the map, its check lines too. Cut at the antimeridian. */
  geometries: Map<FeatureId, MapGeometry>;
  /** All that is wrong, by file and line. */
  problems: Problem[];
}

function withoutText({ blocks: _blocks, ...summary }: AtlasDocument): WholeAtlas['documents'][number] {
  return summary;
}

function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0);
}

/** The features as they are shown: with the lines of what was measured, each knowing its checks. */
function withChecks(
  features: WholeFeature[],
  { checks, lines }: ReturnType<typeof runChecks>,
  file: AtlasFile,
): WholeFeature[] {
  const layer = file.layers.find(({ role }) => role === 'checks')?.id ?? '';
  const checked = features.map((feature) => ({
    ...feature,
    checks: checks.filter((check) => check.features.includes(feature.id)).map(({ id }) => id),
  }));
  return [...checked, ...lines.map((line) => lineFeature(line, layer, checks))];
}

/**
 * Says what of a view's link cannot be used, but for what the atlas itself judges (features, passages, tours). The atlas does not know how links are read.
 */
export type JudgeView = (view: string, atlas: WholeAtlas) => string[];

function loadWith(
  file: AtlasFile,
  lineOf: ReadAtlasFile['lineOf'],
  speakers: Speaker[] | null,
  geoDir: string,
  base: BaseData,
  { sourcesDir, judgeView }: LoadOptions,
): LoadedAtlas {
  const sides = file.sides.map(({ id }) => id);
  const knownNames = {
    languages: file.languages.map(({ code }) => code),
    sides,
    parties: [...sides, ...(file.namers ?? []).map(({ id }) => id)],
  };
  const speakerIds = speakers?.map(({ id }) => id) ?? null;

  // First, while there is nothing else to hold: the lock is one file.
  const read = loadDocuments(geoDir, { sourcesDir });
  const layers = readLayers(geoDir, file.layers, knownNames);
  const { index, problems: indexProblems } = indexFeatures(layers);
  const placed = placeGeometries(index, base);
  const texts = linkDocuments(read, index, speakerIds);
  const { documents } = texts;
  const mentions = findMentions(documents, texts.requests, index);
  const geometries = new Map([...placed.shapes].map(([id, { geometry }]) => [id, geometry]));
  const built = [...index.byId.values()].map((feature) =>
    buildFeature(feature, index, placed.shapes.get(feature.id), mentions.get(feature.id) ?? []),
  );
  const features = withLeaders(withSeries(built, geometries), geometries);
  const placedIds = new Set(geometries.keys());
  const known = { index, documents, placed: placedIds, speakers: speakers ?? [] };
  const guided = loadTours(geoDir, known, knownNames.languages);
  const results = runChecks(texts.requests, features, geometries);
  for (const { id, geometry } of results.lines) geometries.set(id, geometry);

  const layersWhole = layers.complete && indexProblems.length === 0;
  const whole = layersWhole && texts.readable;
  const broken = [...indexProblems, ...(layersWhole ? referenceProblems(index) : [])];
  const isLinked = whole && layers.faulty.size === 0 && broken.length === 0 && texts.whole;
  // A faulty tour is blamed where it stands.
  const tourIds = [
    ...guided.tours.map(({ id }) => id),
    ...guided.problems.map(({ file: name }) => name.replace(/^tours\/(.*)\.md$/, '$1')),
  ];
  const history = readChanges(geoDir, { ...index, documents, tours: tourIds });
  const atlas: WholeAtlas = {
    ...file,
    features: withChecks(features, results, file),
    documents: documents.map(withoutText),
    speakers: speakers ?? [],
    tours: guided.tours.map(summaryOf),
    checks: results.checks,
    changes: history.changes,
    newestChange: history.changes[0]?.id ?? null,
    dataVersion: dataVersion(geoDir),
  };
  const views = [
    ...guided.views,
    ...(file.begin ?? []).map(({ title, view }, place) => ({
      file: 'atlas.json',
      line: lineOf(['begin', place, 'view']),
      url: view,
      label: `“${title}”: `,
    })),
  ];
  // What is damaged is told, and not once more by all that would have named what it holds.
  const problems = [
    ...layers.problems,
    ...broken,
    ...texts.problems,
    ...guided.problems,
    ...history.problems,
    ...(layersWhole
      ? [...texts.linkProblems, ...placed.problems, ...shapeProblems(index, placed.shapes, base)]
      : []),
    ...(whole
      ? [
          ...guided.linkProblems,
          ...history.linkProblems,
          ...beginProblems(file.begin ?? [], known, tourIds, lineOf),
          ...lineProblems(results.lines, index, file.layers),
          ...drawnFromProblems(results.checks, index),
          ...unusableViews(views, atlas, judgeView),
        ]
      : []),
    ...(isLinked
      ? [
          ...linkProblems(index, texts.requests, mentions, passageNames(documents)),
          ...sideProblems(texts.requests, results.checks, features, documents),
        ]
      : []),
  ];
  return { atlas, documents, tours: guided.tours, geometries, problems };
}

function unusableViews(views: PlacedView[], atlas: WholeAtlas, judge: JudgeView = () => []): Problem[] {
  return views.flatMap(({ file, line, url, label = '' }) =>
    judge(url, atlas).map((message) => errorAt({ file, line }, 'view-parameter', label + message)),
  );
}

/** How a geo folder is read. */
export interface LoadOptions {
  /** Folder of the source texts: passages are then compared with the texts themselves too. */
  sourcesDir?: string;
  judgeView?: JudgeView;
}

/**
 * Reads a geo folder whole: layers, documents with their lock, speakers. Everything is judged in one run;
 * nothing is thrown for faulty data. Reads files; writes none.
 */
export function loadAtlas(geoDir: string, base: BaseData, options: LoadOptions = {}): LoadedAtlas {
  const { value: file, problems: fileProblems, lineOf } = readAtlasFile(geoDir);
  const { problems: boundaryProblems } = readBoundaryRules(geoDir);
  const { value: speakers, problems: speakerProblems } = readSpeakers(geoDir);
  const loaded: LoadedAtlas =
    file === null
      ? { atlas: null, documents: [], tours: [], geometries: new Map(), problems: [] }
      : loadWith(file, lineOf, speakers, geoDir, base, options);
  const problems = [...fileProblems, ...boundaryProblems, ...speakerProblems, ...loaded.problems].sort(
    byPlace,
  );
  const isFaulty = problems.some(({ severity }) => severity === 'error');
  return { ...loaded, atlas: isFaulty ? null : loaded.atlas, problems };
}
