import { startTransition, useActionState, useEffect, useId, useOptimistic, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { changeOwn, type OwnFile } from '../../state/ownFiles.ts';
import { Button, IconButton } from '../ground/buttons.tsx';
import { reasonOf } from '../ground/FailureBoundary.tsx';
import groundStyles from '../ground/ground.module.css';
import { useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import rows from '../ground/rows.module.css';
import { deskOf } from './desk.ts';
import { OwnFeatureList } from './OwnFeatureList.tsx';
import { CheckerLines } from './OwnNews.tsx';
import styles from './own.module.css';

/** The reader's files that are on the map, a row of the legend each. */
export function OwnFileRows() {
  const files = useStore(usePage().own, (state) => state.files);
  return (
    <ul className="ruled">
      {files.map((file) => (
        <OwnFileRow key={file.id} file={file} />
      ))}
    </ul>
  );
}

/** One file: its switch, sign, name and count; on demand what can be done with it, what it was warned of, and its features. */
function OwnFileRow({ file }: { file: OwnFile }) {
  const page = usePage();
  const { say, number } = useMessages();
  const [open, setOpen] = useState(false);
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  // It may be far down the list: what was added is seen.
  useEffect(() => {
    row.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { name, colour, featureCount, bbox, shown, warnings, warningCount } = file;
  return (
    <li ref={row} data-own-file={name}>
      <div className={rows.row}>
        <label className={rows.switch}>
          <input
            type="checkbox"
            checked={shown}
            onChange={() => {
              changeOwn(page.own, file.id, { shown: !shown });
              page.announcer.say(say(shown ? 'margin.hidden' : 'margin.shown', { title: name }));
            }}
          />
          <OwnSwatch colour={colour} />
          <bdi className={rows.name}>{name}</bdi>
          <span className={`soft ${rows.number}`} aria-hidden="true">
            {number(featureCount)}
          </span>
          <span className="visually-hidden">{say('margin.features', { count: featureCount })}</span>
        </label>
        <IconButton
          aria-expanded={open}
          aria-controls={id}
          label={say('margin.list', { title: name })}
          onClick={() => setOpen(!open)}
          shape={open ? 'up' : 'down'}
        />
        <IconButton
          label={say('own.removeFile', { name })}
          title={say('own.removeFile', { name })}
          onClick={() => deskOf(page).remove(file.id)}
          shape="close"
        />
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <div className={`flow ${styles.ways}`}>
              {bbox && (
                <Button aria-label={say('own.fitFile', { name })} onClick={() => page.map.fitBox(bbox)}>
                  {say('own.fit')}
                </Button>
              )}
              <label className={groundStyles.button}>
                {say('own.colour')}
                <input
                  type="color"
                  value={colour}
                  onChange={({ currentTarget }) => deskOf(page).colour(file.id, currentTarget.value)}
                />
              </label>
            </div>
            <KeepChoice file={file} />
            {warningCount > 0 && (
              <details className={panel.details}>
                <summary>{say('own.warnings', { count: warningCount })}</summary>
                <CheckerLines lines={warnings.slice(0, 100)} lang="en" />
              </details>
            )}
            <OwnFeatureList file={file} />
          </>
        )}
      </div>
    </li>
  );
}

/** Whether a file is there again on the next visit. A browser that refuses is one sentence; the file stays on the map. */
function KeepChoice({ file }: { file: OwnFile }) {
  const page = usePage();
  const { say } = useMessages();
  // At once as it was pressed, not only once it is done.
  const [chosen, setChosen] = useOptimistic(file.kept !== null);
  const [failure, choose] = useActionState(async (_before: string | null, wanted: boolean) => {
    setChosen(wanted);
    return deskOf(page)
      .keep(file.id, wanted)
      .then(() => null, reasonOf);
  }, null);
  return (
    <>
      <label className={rows.switch}>
        <input
          type="checkbox"
          checked={chosen}
          onChange={({ currentTarget: { checked } }) => startTransition(() => choose(checked))}
        />
        {say('own.keep')}
      </label>
      <p role="status" className="soft">
        {failure !== null && say('own.keepFailed', { reason: failure })}
      </p>
    </>
  );
}

/** The sign of a file: as its lines are drawn. */
function OwnSwatch({ colour }: { colour: string }) {
  return (
    <svg viewBox="0 0 32 20" aria-hidden="true">
      <path d="M4 10H28" stroke="#ffffff" strokeWidth="6" strokeLinecap="round" />
      <path d="M5 10H28" stroke={colour} strokeWidth="4" strokeLinecap="round" strokeDasharray="0.1 7.2" />
    </svg>
  );
}
