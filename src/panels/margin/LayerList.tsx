import type { AtlasLayer, LayerGroup } from '../../atlas/model/atlas.ts';
import type { LayerId } from '../../atlas/model/ids.ts';
import type { MessageKey } from '../../messages/messages.ts';
import { rowsAsOneStop } from '../ground/oneTabStop.ts';
import { useActions, useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { Title } from '../words/Named.tsx';
import { titleIn } from '../words/namesInWords.ts';
import { LayerRow } from './LayerRow.tsx';
import styles from './margin.module.css';
import { useOnly } from './useOnly.ts';

/**
 * Layers by group. The legend is the list: each layer's sign, its switch, its count, and on demand its
 * features. One tab stop however long the list; arrow keys move within it.
 */
export function LayerList() {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const only = useOnly();
  // Drawn last lies on top of the map and stands on top of the list.
  const layers = atlas.layers.filter(({ role }) => role !== 'orientation').reverse();
  const groups = atlas.groups
    .map((group) => ({ group, members: layers.filter((layer) => layer.group === group.id) }))
    .filter(({ members }) => members.length > 0);
  return (
    <section aria-label={say('margin.layers')} ref={rowsAsOneStop} id="feature-list" tabIndex={-1}>
      <p className="visually-hidden">{say('margin.layersHint')}</p>
      {groups.map(({ group, members }) => (
        <fieldset key={group.id}>
          <legend className="visually-hidden">
            <Title of={group} />
          </legend>
          <GroupHead group={group} members={members} />
          {members.map((layer) => (
            <LayerRow key={layer.id} layer={layer} only={only} />
          ))}
        </fieldset>
      ))}
    </section>
  );
}

/** The name of a group with what switches all of it. */
function GroupHead({ group, members }: { group: LayerGroup; members: readonly AtlasLayer[] }) {
  const { setLayers } = useActions();
  const shown = useChoices(({ layers }) => layers);
  const { say, lang } = useMessages();
  const title = titleIn(group, lang).text;
  const ids = members.map(({ id }) => id);
  const others = shown.filter((id) => !ids.includes(id));
  const on = shown.length - others.length;
  const toSwitch = (words: MessageKey, name: MessageKey, isDone: boolean, wanted: LayerId[]) => (
    <button
      type="button"
      data-stop
      aria-label={say(name, { title })}
      aria-disabled={isDone}
      onClick={() => setLayers(wanted)}
    >
      {say(words)}
    </button>
  );
  return (
    <div className={styles.groupHead} data-row={members.length > 1 || undefined}>
      <span className={styles.groupName} aria-hidden="true">
        <Title of={group} />
      </span>
      {members.length > 1 && (
        <>
          {toSwitch('margin.all', 'margin.allOf', on === ids.length, [...others, ...ids])}
          {toSwitch('margin.none', 'margin.noneOf', on === 0, others)}
        </>
      )}
    </div>
  );
}
