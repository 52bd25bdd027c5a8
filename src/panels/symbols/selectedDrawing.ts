import { boxPath, circlePath, type Drawing, type DrawnPath, levelPath } from '../../layers/drawing.ts';
import { selectionLayers } from '../../layers/selection.ts';
import type { Paint } from '../../layers/symbol.ts';

type Values = Record<string, number | string>;

/** Paint of the selection's own style layers, by name. */
function paintOf(paint: Paint, name: string): Values {
  return (selectionLayers(paint).find(({ id }) => id === `selection:${name}`)?.paint ?? {}) as Values;
}

const box = (out: number, { width, height }: Drawing): string =>
  boxPath(4 - out, 4 - out, width - 4 + out, height - 4 + out);

const line = (y: number): string => levelPath(3, 41, y);

/** The legend's picture of a mark with what lies around it while it is selected, from the map's own widths and colours. */
export function selectedDrawing(form: 'area' | 'line' | 'point', drawing: Drawing, paint: Paint): Drawing {
  const [x, y] = [drawing.width / 2, drawing.height / 2];
  const around: DrawnPath[] = [];
  if (form === 'point') {
    const [casing, ring] = [paintOf(paint, 'point-casing'), paintOf(paint, 'point-ring')];
    const radius = Number(casing['circle-radius']);
    const [soft, dark] = [Number(casing['circle-stroke-width']), Number(ring['circle-stroke-width'])];
    const lies = circlePath(x, y, radius + soft / 2);
    around.push({ d: lies, stroke: `${casing['circle-stroke-color']}`, width: soft });
    around.push({
      d: circlePath(x, y, Number(ring['circle-radius']) + dark / 2),
      stroke: `${ring['circle-stroke-color']}`,
      width: dark,
    });
  }
  for (const name of form === 'point' ? [] : ['casing', 'band']) {
    const look = paintOf(paint, `${form}-${name}`);
    const width = Number(look['line-width']);
    const away = Number(look['line-gap-width'] ?? 0) / 2 + width / 2;
    const d =
      form === 'area' ? box(Math.abs(Number(look['line-offset'])), drawing) : line(y - away) + line(y + away);
    around.push({ d, stroke: `${look['line-color']}`, width });
  }
  return { ...drawing, paths: [...around, ...drawing.paths] };
}
