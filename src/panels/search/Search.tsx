import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Choices } from '../../state/choices.ts';
import { writeChange } from '../../state/urlParameters.ts';
import { IconButton } from '../ground/buttons.tsx';
import { focusPanel } from '../ground/focusPanel.ts';
import { useActions, useMessages } from '../ground/pageContext.ts';
import rows from '../ground/rows.module.css';
import { useAtHand } from '../ground/useAtHand.ts';
import { type Option, stepTo } from './options.ts';
import { optionId, ResultList } from './ResultList.tsx';
import { SearchMessage } from './SearchMessage.tsx';
import styles from './search.module.css';
import type { Entry } from './searchEntries.ts';
import { useLitResults, useSayResults, useSearch } from './useSearch.ts';

interface Props {
  /** In the margin or its sheet the results stand in the flow and stay, so that the map they light is seen; elsewhere they lie over the page. */
  inSheet?: boolean;
  onFocus?: () => void;
  /** A result was opened. */
  onChosen?: () => void;
}

/** One list for all times: effects look at which it is. */
const noOptions: readonly Option[] = [];

/** The one search field: an editable combobox with a list (ARIA Authoring Practices), over everything in the atlas. */
export function Search({ inSheet = false, onFocus, onChosen }: Props) {
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const { follow } = useActions();
  const atHand = useAtHand();
  const { say } = useMessages();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [pointed, setPointed] = useState<{ at: number | null; query?: string | undefined }>({ at: null });
  /** The letters at which Enter was pressed before what they find had come. */
  const [entered, setEntered] = useState<string | null>(null);
  const { answer, loading, failed, open: openGroup, load } = useSearch(query);
  // In the list for other letters the same number is another line.
  const active = pointed.query === answer?.query ? pointed.at : null;
  const setActive = (at: number | null) => setPointed({ at, query: answer?.query });
  const { results = null, options = noOptions } = answer ?? {};
  const asks = query.trim() !== '';
  const shown = open && asks;
  const listed = shown && options.length > 0;
  useSayResults(shown ? results : null, loading);
  useLitResults(options, active, shown);

  const close = () => {
    setOpen(false);
    setActive(null);
    setEntered(null);
    atHand.when('', () => {});
  };
  const ask = (text: string) => {
    close();
    setQuery(text);
    setOpen(true);
  };
  const go = (entry: Entry) => {
    flushSync(() => {
      follow(writeChange(changeOf(entry)));
      close();
      onChosen?.();
    });
    // What was looked for is what is read next: its panel may be far in the order of the page.
    focusPanel();
  };
  const choose = (option: Option) => {
    if (!('entry' in option)) return openGroup(option.group);
    const { entry } = option;
    atHand.when(writeChange(changeOf(entry)), () => go(entry));
  };
  const chooseFirst = useEffectEvent(() => {
    setEntered(null);
    if (options[0]) choose(options[0]);
  });
  const isAwaited = entered !== null && answer?.query === entered;
  useEffect(() => {
    // A choice is shown at once, which an effect may not ask for.
    if (isAwaited) queueMicrotask(() => chooseFirst());
  }, [isAwaited]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      const option = options[active ?? 0];
      setOpen(true);
      // What was found for other letters is not what is meant.
      if (answer?.query !== query) setEntered(query);
      else if (listed && option) choose(option);
    } else if (event.key === 'Escape') {
      if (shown && !inSheet) close();
      else if (asks) ask('');
      else return;
    } else {
      const next = stepTo(event.key, active, options.length);
      if (next === undefined || event.shiftKey || !asks) return;
      setOpen(true);
      setActive(shown ? next : null);
    }
    event.preventDefault();
  };
  return (
    <search
      className={`screen-only ${styles.search}`}
      data-in-sheet={inSheet || undefined}
      data-open={shown || undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!inSheet && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <div className={styles.field}>
        <input
          ref={field}
          id="search"
          type="text"
          role="combobox"
          aria-label={say('search.field')}
          aria-autocomplete="list"
          aria-expanded={listed}
          aria-controls={listId}
          aria-activedescendant={listed && active !== null ? optionId(listId, active) : undefined}
          placeholder={say('page.search')}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          value={query}
          onChange={({ target }) => ask(target.value)}
          onFocus={() => {
            load();
            if (asks) setOpen(true);
            onFocus?.();
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        {asks && (
          <IconButton
            label={say('search.clear')}
            onClick={() => {
              ask('');
              field.current?.focus();
            }}
            shape="close"
          />
        )}
      </div>
      {shown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the focus in the field
        <div
          className={`${rows.over} ${styles.results}`}
          onMouseDown={(event) => event.preventDefault()}
          role="presentation"
        >
          <SearchMessage
            answer={answer}
            loading={loading || atHand.stands === 'waiting'}
            failed={failed || atHand.stands === 'failed'}
            onRetry={failed ? load : atHand.retry}
          />
          {listed && results && (
            <ResultList
              id={listId}
              groups={results.groups}
              options={options}
              terms={results.terms}
              active={active}
              onPoint={setActive}
              onChoose={choose}
            />
          )}
        </div>
      )}
    </search>
  );
}

/** What a result opens: of a speaker, all that this voice says. */
function changeOf(entry: Entry): Partial<Choices> {
  if ('feature' in entry) return { select: entry.feature.id, read: null };
  if ('speaker' in entry) return { select: null, read: null, voice: entry.speaker.id };
  return { read: entry.document.id, ...('passage' in entry && { passage: entry.passage.id }) };
}
