import { boxPath } from '../../layers/drawing.ts';
import { sideColour } from '../../layers/symbol.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { Title } from '../words/Named.tsx';
import { Swatch, usePaint } from './Swatch.tsx';
import styles from './swatch.module.css';

const square = { width: 12, height: 12 };
const outline = boxPath(0, 0, square.width, square.height);

/**
 * Who is which colour: the parties that lead something on the map, in the atlas's order, whatever is switched on: what stands below would
 * move under the pointer that switches it. Nothing where nobody does.
 */
export function ColourKey() {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const paint = usePaint();
  const leading = new Set(atlas.features.flatMap(({ shape, actors: [leader] }) => (shape ? [leader] : [])));
  const sides = atlas.sides.filter(({ id }) => leading.has(id));
  if (sides.length === 0) return null;
  return (
    <section aria-label={say('margin.colours')}>
      <ul className={`flow ${styles.colours}`}>
        {sides.map(({ id, name, names }) => (
          <li key={id}>
            <Swatch drawing={{ ...square, paths: [{ d: outline, fill: sideColour(paint, id) }] }} />
            <span>
              <Title of={{ title: name, names }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
