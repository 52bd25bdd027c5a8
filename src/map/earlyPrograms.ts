import type { Map as MapLibreMap, StyleLayer } from 'maplibre-gl';
import { isOnlyMeant } from '../layers/styleLayer.ts';

type Variant = Parameters<MapLibreMap['painter']['programCache']['getProgram']>[0];
type Drawn = Pick<Variant, 'name' | 'programConfiguration'>;

/** Vertices to be drawn, and how each layer looks that draws them. */
interface Drawable {
  segments?: { get(): readonly unknown[] };
  programConfigurations: { get(layer: string): Variant['programConfiguration'] };
}
/** What a tile holds for the layers that draw the same of it, as far as it is asked here. */
type Bucket = Drawable & {
  layers: StyleLayer[];
  text?: Drawable;
  icon?: Drawable;
  sdfIcons?: boolean;
};

/**
 * Links the programs of the first frame while the rest of what it shows is on its way: each link is waited for, and the page has little
 * else to do then. One at a time, as the tiles come that are drawn by them.
 * @param isAwaited - whether the first frame is still to come
 */
export function linkEarly(map: MapLibreMap, isAwaited: () => boolean): void {
  const wanted: Drawn[] = [{ name: 'clippingMask' }];
  let isLinking = false;
  const link = () => {
    // Without its graphics a map has no style.
    const projection = map.style?.projection;
    const next = wanted.shift();
    isLinking = next !== undefined && projection !== undefined && isAwaited();
    if (!next || !projection || !isLinking) return;
    map.painter.programCache.getProgram({
      ...next,
      projectionShaderVariant: {
        name: projection.shaderVariantName,
        define: projection.shaderDefine,
        prelude: projection.shaderPreludeCode,
      },
      showOverdrawInspector: false,
      useTerrain: false,
      defines: [],
    });
    setTimeout(link);
  };
  map.on('sourcedata', ({ tile }) => {
    if (!isAwaited()) return;
    for (const bucket of Object.values<Bucket>(tile?.buckets ?? {}))
      for (const layer of bucket.layers)
        if (!isOnlyMeant(layer) && !layer.isHidden(map.getZoom())) wanted.push(...drawnBy(layer, bucket));
    if (!isLinking) setTimeout(link);
    isLinking = true;
  });
}

/** The programs by which a layer draws what a tile holds for it, named as in MapLibre's drawing functions; none for what is never seen. */
function drawnBy({ id, type, paint }: StyleLayer, bucket: Bucket): Drawn[] {
  const values = paint as { get(property: string): { constantOr(other: number): unknown } | undefined };
  // What differs from feature to feature counts as something, as there.
  const has = (property: string) => Boolean(values.get(property)?.constantOr(1));
  const by = (name: string, drawable: Drawable | undefined): Drawn[] =>
    drawable && (drawable.segments?.get().length ?? 1) > 0
      ? [{ name, programConfiguration: drawable.programConfigurations.get(id) }]
      : [];
  switch (type) {
    case 'fill':
      return has('fill-opacity') ? by(has('fill-pattern') ? 'fillPattern' : 'fill', bucket) : [];
    case 'line': {
      const dashed = has('line-dasharray') ? 'lineSDF' : 'line';
      return has('line-opacity') && has('line-width')
        ? by(has('line-pattern') ? 'linePattern' : dashed, bucket)
        : [];
    }
    case 'circle':
      return has('circle-opacity') ? by('circle', bucket) : [];
    case 'symbol':
      return [
        ...(has('icon-opacity') ? by(bucket.sdfIcons ? 'symbolSDF' : 'symbolIcon', bucket.icon) : []),
        ...(has('text-opacity') ? by('symbolSDF', bucket.text) : []),
      ];
    default:
      return [];
  }
}
