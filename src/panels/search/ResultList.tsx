import { useEffect } from 'react';
import groundStyles from '../ground/ground.module.css';
import { useMessages } from '../ground/pageContext.ts';
import { EntryRow } from './EntryRow.tsx';
import { groupCount, type Option } from './options.ts';
import styles from './search.module.css';
import type { ResultGroup } from './searchIndex.ts';

interface Props {
  id: string;
  groups: readonly ResultGroup[];
  options: readonly Option[];
  terms: ReadonlySet<string>;
  /** Which option the arrow keys have reached. */
  active: number | null;
  onPoint: (at: number | null) => void;
  onChoose: (option: Option) => void;
}

/** Id of an option's element, for `aria-activedescendant`. */
export const optionId = (list: string, at: number): string => `${list}-${at}`;

/** What was found, by group. The focus stays in the field: the options are pointed at by `aria-activedescendant`. */
export function ResultList({ id, groups, options, terms, active, onPoint, onChoose }: Props) {
  const messages = useMessages();
  const { say } = messages;
  useEffect(() => {
    if (active !== null) document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div id={id} role="listbox" aria-label={say('search.resultList')} className={styles.list} tabIndex={-1}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <div id={`${id}-${group.id}`} className={styles.group} role="presentation">
            {say('search.group', { group: group.id })}{' '}
            <span className="soft">{groupCount(group, messages)}</span>
          </div>
          {options.map(
            (option, at) =>
              option.group === group.id && (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
                // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
                <div
                  // biome-ignore lint/suspicious/noArrayIndexKey: a line has no state of its own
                  key={at}
                  id={optionId(id, at)}
                  role="option"
                  aria-selected={at === active}
                  className={styles.option}
                  onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onPoint(at)}
                  onClick={() => onChoose(option)}
                >
                  {'entry' in option ? (
                    <EntryRow entry={option.entry} terms={terms} />
                  ) : (
                    <span className={groundStyles.quietButton}>
                      {say('words.showMore', { count: option.more })}
                    </span>
                  )}
                </div>
              ),
          )}
        </div>
      ))}
    </div>
  );
}
