import { boxPath } from '../../layers/drawing.ts';
import { sideColour } from '../../layers/symbol.ts';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { Title } from '../words/Named.tsx';
import { leadingSides } from './drawings.ts';
import { Swatch, usePaint } from './Swatch.tsx';
import styles from './swatch.module.css';

const square = { width: 12, height: 12 };
const outline = boxPath(0, 0, square.width, square.height);

/**
 * Who is which colour: the parties that lead something in a layer that is on, now or when the page opens, in the atlas's order: with fewer,
 * what stands below would move under the pointer that switches layers. Nothing where nobody does.
 */
export function ColourKey() {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const paint = usePaint();
  const layers = useChoices((choices) => choices.layers);
  const shown = new Set([...layers, ...atlas.layers.filter(({ on }) => on).map(({ id }) => id)]);
  const sides = leadingSides(
    atlas,
    atlas.features.filter(({ layer }) => shown.has(layer)),
  );
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
