import { useId } from 'react';
import type { Basis } from '../../atlas/model/feature.ts';
import type { Drawing } from '../../layers/drawing.ts';
import { bandTones } from '../../layers/edgeBand.ts';
import { exerciseArea } from '../../layers/exerciseArea.ts';
import { glyphOf, glyphPaths, glyphSize } from '../../layers/glyph.ts';
import { type MarkStyle, sideColour } from '../../layers/symbol.ts';
import { DrawnPaths } from '../swatch/DrawnPaths.tsx';
import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

/** Space around the area, pixels. */
const edge = 4;

interface Props {
  style: MarkStyle;
  /** Size in repeats of the limit. */
  across?: number;
  up?: number;
}

/**
 * An exercise area as the map draws it, from the map's own tiles and strengths: tint, hatching, and repeats of the
 * limit around it. Without a known edge it is an oval with the band and the glyph.
 */
export function AreaSpecimen({ style, across = 4, up = 2 }: Props) {
  const { paint } = useSheet();
  const id = useId();
  const hatch = exerciseArea.images?.hatch?.(style, paint);
  const limit = exerciseArea.images?.limit?.(style, paint);
  if (!hatch || !limit) return null;
  const width = across * limit.width;
  const height = up * limit.width;
  const named = style.basis === 'named';
  const opacity = opacities(style);
  const oval = { cx: width / 2, cy: height / 2, rx: width / 2 + 8, ry: height / 2 + 8 };
  const glyph = glyphOf(style.kind);
  const colours = { colour: sideColour(paint, style.side), casing: paint.palette.halo };
  return (
    <svg
      className={styles.area}
      width={width + 2 * edge}
      height={height + 2 * edge}
      viewBox={`${-edge} ${-edge} ${width + 2 * edge} ${height + 2 * edge}`}
      aria-hidden="true"
    >
      <pattern id={id} width={hatch.width} height={hatch.height} patternUnits="userSpaceOnUse">
        <DrawnPaths drawing={hatch} />
      </pattern>
      {named ? (
        <>
          <ellipse {...oval} fill={sideColour(paint, style.side)} opacity={opacity.tint} />
          <g>
            {bandTones(paint, style.side).map(({ fill, opacity: tone }, step) => (
              <path
                key={tone}
                d={rim(oval, 0.12 * (step + 1))}
                fillRule="evenodd"
                fill={fill}
                opacity={tone}
              />
            ))}
            {glyph && (
              <DrawnPaths
                drawing={{ paths: glyphPaths(glyph, colours, { x: oval.cx, y: oval.cy, size: glyphSize }) }}
              />
            )}
          </g>
        </>
      ) : (
        <>
          <rect width={width} height={height} fill={sideColour(paint, style.side)} opacity={opacity.tint} />
          <rect width={width} height={height} fill={`url(#${id})`} opacity={opacity.hatch} />
          <g opacity={opacity.limit}>
            <Sides limit={limit} across={across} up={up} />
          </g>
        </>
      )}
    </svg>
  );

  /** From the map's own style layers. */
  function opacities({ basis }: MarkStyle) {
    const layers = exerciseArea.layers(paint);
    const of = (part: string, property: string) => {
      const layer = layers.find((each) => each.id === `${exerciseArea.id}:${part}`);
      return atRest((layer?.paint as Record<string, unknown> | undefined)?.[property], basis);
    };
    return {
      tint: of('tint', 'fill-opacity'),
      hatch: of('hatch', 'fill-opacity'),
      limit: of('limit', 'line-opacity'),
    };
  }
}

interface Oval {
  cx: number;
  cy: number;
  rx: number;
  ry: number;
}

/** The part of an oval along its edge, to a share of the way to its middle. */
function rim({ cx, cy, rx, ry }: Oval, share: number): string {
  const ring = (x: number, y: number) =>
    `M${cx - x} ${cy}a${x} ${y} 0 1 0 ${2 * x} 0a${x} ${y} 0 1 0 ${-2 * x} 0Z`;
  return ring(rx, ry) + ring(rx * (1 - share), ry * (1 - share));
}

/** The limit goes round against the clock, so that its inner side is up in its picture. */
function Sides({ limit, across, up }: { limit: Drawing; across: number; up: number }) {
  const step = limit.width;
  const [width, height] = [across * step, up * step];
  const sides = [
    { x: 0, y: height, turn: 0, repeats: across },
    { x: width, y: height, turn: -90, repeats: up },
    { x: width, y: 0, turn: 180, repeats: across },
    { x: 0, y: 0, turn: 90, repeats: up },
  ];
  return sides.flatMap(({ x, y, turn, repeats }) =>
    Array.from({ length: repeats }, (_, index) => index * step).map((along) => (
      <g
        key={`${turn} ${along}`}
        transform={`translate(${x} ${y}) rotate(${turn}) translate(${along} ${-limit.height / 2})`}
      >
        <DrawnPaths drawing={limit} />
      </g>
    )),
  );
}

/** What an opacity of a style layer comes to for a shape known in this way while nothing is pointed at or selected; 1 where it is not given. */
function atRest(opacity: unknown, basis: Basis): number {
  if (typeof opacity === 'number') return opacity;
  if (!Array.isArray(opacity)) return 1;
  if (opacity[0] === 'match') {
    const branch = opacity.indexOf(basis, 2);
    return atRest(branch < 0 ? opacity.at(-1) : opacity[branch + 1], basis);
  }
  if (opacity[0] === 'case') return atRest(opacity[3], basis);
  // A share of the feature's own strength.
  return opacity[0] === '*' ? Number(opacity[1]) : 1;
}
