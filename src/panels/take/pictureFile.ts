import { everyBasis } from '../../atlas/model/feature.ts';
import { baseOf } from '../../layers/bases.ts';
import { boxPath, swatch } from '../../layers/drawing.ts';
import { symbolOf } from '../../layers/list.ts';
import { paintDrawing } from '../../layers/paintDrawing.ts';
import { sideColour } from '../../layers/symbol.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Choices } from '../../state/choices.ts';
import { visibleFeatures } from '../../state/shownOnMap.ts';
import type { AtlasIndex } from '../ground/atlasIndex.ts';
import { commonestSwatch, leadingSides } from '../swatch/drawings.ts';
import { basisInWords } from '../words/kindInWords.ts';
import { atlasWords, nameIn, titleIn } from '../words/namesInWords.ts';

/** Pixels of the page. */
const margin = 16;
const rowHeight = 26;
const signWidth = 54;
const lineHeight = 18;
/** In the middle of a swatch. */
const sideSquare = boxPath(16, 5, 28, 17);

interface Row {
  drawing: Parameters<typeof paintDrawing>[1];
  text: string;
}

/** The legend of what is visible: its layers, each with its sign, the parties in their colours, and the ways a shape is known. */
export function legendOf({ atlas }: Pick<AtlasIndex, 'atlas'>, choices: Choices, messages: Messages): Row[] {
  const { say } = messages;
  const { look, palette } = baseOf(choices.base, atlas);
  const paint = { base: look, palette, sides: atlas.sides };
  const shown = visibleFeatures(atlas, choices);
  const layers = atlas.layers.toReversed().flatMap((layer) => {
    const features = shown.filter((feature) => feature.layer === layer.id);
    const drawing = commonestSwatch(features, paint);
    const title = titleIn(layer, choices.lang).text;
    return drawing ? [{ drawing, text: say('margin.tray', { title, count: features.length }) }] : [];
  });
  const bases = everyBasis
    .filter((basis) => shown.some((feature) => feature.basis === basis))
    .map((basis) => ({
      drawing: symbolOf('exercise-area').swatch({ kind: 'exercise', basis, side: '' }, paint),
      text: say('take.shape', { word: basisInWords(basis, messages).word }),
    }));
  const sides = leadingSides(atlas, shown).map(({ id, name, names }) => ({
    drawing: swatch([{ d: sideSquare, fill: sideColour(paint, id) }]),
    text: titleIn({ title: name, names }, choices.lang).text,
  }));
  return [...layers, ...sides, ...bases];
}

/**
 * The map's picture on a sheet that says what it is: title, legend of what is visible, statements, attribution,
 * version of the data and the link to this very view. Throws where the browser gives no canvas.
 */
export function pictureSheet(
  map: HTMLCanvasElement,
  ratio: number,
  {
    index,
    messages,
    choices,
    link,
  }: { index: AtlasIndex; messages: Messages; choices: Choices; link: string },
): HTMLCanvasElement {
  const { atlas } = index;
  const { credit } = baseOf(choices.base, atlas);
  const legend = legendOf(index, choices, messages);
  const sheet = document.createElement('canvas');
  const context = sheet.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on.');
  const [mapWidth, mapHeight] = [map.width / ratio, map.height / ratio];
  const width = Math.max(mapWidth, 320) + 2 * margin;
  const sans = '14px "Source Sans 3 Variable", sans-serif';
  context.font = sans;
  const widest = Math.max(0, ...legend.map(({ text }) => context.measureText(text).width));
  const columnWidth = signWidth + widest + margin;
  const columns = Math.max(1, Math.floor((width - margin) / columnWidth));
  const legendRows = Math.max(1, Math.ceil(legend.length / columns));
  const notes = [
    ...atlasWords(atlas, choices.lang).statements.map(({ text }) => text),
    messages.say('take.sheetImprint', { version: atlas.dataVersion, credit }),
    link,
  ].flatMap((note) => wrapped(note, width - 2 * margin, (text) => context.measureText(text).width));
  const legendTop = 48 + mapHeight + margin;
  const notesTop = legendTop + legendRows * rowHeight + margin;
  sheet.width = Math.round(width * ratio);
  sheet.height = Math.round((notesTop + notes.length * lineHeight + margin) * ratio);
  const css = getComputedStyle(document.documentElement);
  const ink = css.getPropertyValue('--ink').trim();
  context.fillStyle = css.getPropertyValue('--paper').trim();
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.scale(ratio, ratio);
  context.textBaseline = 'middle';
  const write = (text: string, x: number, y: number, font = sans) => {
    context.globalAlpha = 1;
    context.font = font;
    context.fillStyle = ink;
    context.fillText(text, x, y);
  };
  const selected = choices.select === null ? undefined : index.feature(choices.select);
  const heading = selected ? `${nameIn(selected, choices.lang).text} — ${atlas.title}` : atlas.title;
  write(heading, margin, 25, '600 22px "Source Serif 4 Variable", serif');
  context.drawImage(map, margin, 48, mapWidth, mapHeight);
  legend.forEach(({ drawing, text }, at) => {
    const x = margin + Math.floor(at / legendRows) * columnWidth;
    const y = legendTop + (at % legendRows) * rowHeight;
    context.save();
    context.translate(x, y);
    paintDrawing(context, drawing);
    context.restore();
    write(text, x + signWidth, y + 11);
  });
  notes.forEach((note, at) => {
    write(note, margin, notesTop + at * lineHeight + lineHeight / 2);
  });
  return sheet;
}

/** A canvas as a PNG file. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))),
      'image/png',
    );
  });
}

/** Text in lines no wider than `width` by `measure`; a word that is wider alone, such as an address, is cut. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = '';
      for (const character of word) {
        if (line !== '' && measure(line + character) > width) {
          lines.push(line);
          line = '';
        }
        line += character;
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}
