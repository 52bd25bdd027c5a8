import { useRef } from 'react';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { useRovingFocus } from '../ground/useRovingFocus.ts';
import { Title } from '../words/Named.tsx';
import { LayerRow } from './LayerRow.tsx';
import styles from './margin.module.css';

/**
 * Layers by group. The legend is the list: each layer's sign, its switch, its count, and on demand its
 * features. One tab stop however long the list; arrow keys move within it.
 */
export function LayerList() {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const list = useRef<HTMLElement>(null);
  useRovingFocus(list);
  // Drawn last lies on top of the map and stands on top of the list.
  const layers = atlas.layers.filter(({ role }) => role !== 'orientation').reverse();
  const groups = atlas.groups
    .map((group) => ({ group, members: layers.filter((layer) => layer.group === group.id) }))
    .filter(({ members }) => members.length > 0);
  return (
    <section aria-labelledby="layers-title" ref={list} id="feature-list" tabIndex={-1}>
      <h2 id="layers-title" className={styles.title}>
        {say('page.listTitle')}
      </h2>
      <p className="visually-hidden">{say('margin.layersHint')}</p>
      {groups.map(({ group, members }) => (
        <fieldset key={group.id} className={styles.group}>
          <legend>
            <Title of={group} />
          </legend>
          {members.map((layer) => (
            <LayerRow key={layer.id} layer={layer} />
          ))}
        </fieldset>
      ))}
    </section>
  );
}
