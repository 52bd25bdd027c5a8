import { symbolOf } from '../../layers/list.ts';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { titleIn } from '../words/namesInWords.ts';
import { Swatch } from './Swatch.tsx';
import styles from './swatch.module.css';
import { usePaint } from './usePaint.ts';

/** Who is which colour: the parties that lead something in a layer that is on, in the atlas's order. Nothing where nobody does. */
export function ColourKey() {
  const { atlas } = usePage().index;
  const { say, lang } = useMessages();
  const layers = useChoices((choices) => choices.layers);
  const paint = usePaint();
  const leading = new Set(
    atlas.features
      .filter(({ shape, layer }) => shape !== null && layers.includes(layer))
      .map(({ actors }) => actors[0]),
  );
  const sides = atlas.sides.filter(({ id }) => leading.has(id));
  if (sides.length === 0) return null;
  return (
    <section className={styles.colours} aria-label={say('margin.colours')}>
      <ul>
        {sides.map(({ id, name, names }) => {
          const shown = titleIn({ title: name, names }, lang);
          return (
            <li key={id}>
              <Swatch
                drawing={symbolOf('exercise-area').swatch(
                  { kind: 'exercise', basis: 'stated', side: id },
                  paint,
                )}
              />
              <span lang={shown.lang === lang ? undefined : shown.lang}>{shown.name}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
