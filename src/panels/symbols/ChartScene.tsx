import { depthEdges } from '../../layers/depthTones.ts';
import { placeLabel } from '../../layers/placeLabel.ts';
import { DrawnPaths } from '../swatch/DrawnPaths.tsx';
import { kindInWords } from '../words/kindInWords.ts';
import { fillOf, lineLook } from './chartLook.ts';
import { MapName } from './MapName.tsx';
import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

/** An invented coast: land to the west with a lake, a river and two boundaries, an island to the east. */
const land =
  'M-40-40H216C206 0 232 22 216 50C206 72 178 78 180 104C182 128 214 132 206 162C198 186 166 184 158 206C152 224 164 244 158 290H-40Z' +
  'M352 46C370 34 396 46 398 68C402 92 380 116 362 112C342 108 334 62 352 46Z';
const lake = 'M64 44C76 32 100 36 106 50C110 66 92 74 78 72C62 70 54 56 64 44Z';
const river = 'M104 60C120 68 128 84 146 86C160 88 168 98 181 106';
const settled = 'M-40 150C0 138 40 160 84 148C120 138 150 160 206 160';
const unsettled = 'M150-40C138-8 158 16 146 40C138 58 150 72 146 86';

/** How wide a step of the sea's floor lies along both sides of the coast: narrower step by step, as a slope falls. */
const shelfWidth = (step: number): number => 56 + 13 * (depthEdges.length - step);

/** A part of the invented chart, drawn with the style layers of the map's own. */
export interface Part {
  /** Upper left corner and size of the part shown. */
  view: readonly [x: number, y: number, width: number, height: number];
  /** Which names are on it. */
  names?: boolean;
}

/** The chart beneath the symbols. Decoration: words stand beside it. */
export function ChartScene({ view, names = false }: Part) {
  const { chart, paint } = useSheet();
  return (
    <svg className={styles.scene} viewBox={view.join(' ')} aria-hidden="true">
      <rect x={-40} y={-40} width={600} height={360} fill={fillOf(chart, 'water')} />
      {depthEdges.map((_, at) => (
        <path
          key={depthEdges[at]}
          d={land}
          fill="none"
          stroke={fillOf(chart, `depth-${at + 1}`)}
          strokeWidth={shelfWidth(at)}
        />
      ))}
      <path d={land} {...lineLook(chart, 'shelf')} />
      <path d={land} {...lineLook(chart, 'shallow')} />
      <path d={land} fill={fillOf(chart, 'land')} />
      <path d={river} {...lineLook(chart, 'river')} />
      <path d={lake} fill={fillOf(chart, 'lake')} />
      <path d={lake} {...lineLook(chart, 'lake-shore')} />
      <path
        d="M40-40V290M160-40V290M280-40V290M400-40V290M-40 20H560M-40 140H560"
        {...lineLook(chart, 'graticule-10')}
      />
      <path
        d="M100-40V290M220-40V290M340-40V290M460-40V290M-40 80H560M-40 200H560"
        {...lineLook(chart, 'graticule-5')}
      />
      <path d={settled} {...lineLook(chart, 'boundary-settled')} />
      <path d={unsettled} {...lineLook(chart, 'boundary-unsettled')} />
      <path d={land} {...lineLook(chart, 'coast')} />
      {names && <Names />}
      {names && (
        <g transform="translate(122 106)">
          <DrawnPaths
            drawing={placeLabel.images?.dot?.({ kind: '', basis: 'named', side: '' }, paint) ?? { paths: [] }}
          />
        </g>
      )}
    </svg>
  );
}

/** On an invented coast stand no real names: each says what it is the name of. */
function Names() {
  const { messages } = useSheet();
  const name = (kind: string) => kindInWords(kind, messages);
  return (
    <>
      <MapName look="water" text={name('sea')} x={290} y={168} />
      <MapName look="land" text={name('country')} x={74} y={194} />
      <MapName look="spot" text={name('city')} x={134} y={114} />
    </>
  );
}
