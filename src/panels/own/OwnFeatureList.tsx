import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { OwnFile } from '../../state/ownFiles.ts';
import { Button } from '../ground/buttons.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import rows from '../ground/rows.module.css';
import { deskOf } from './desk.ts';

/** Features listed at once. */
const step = 100;

/** The features of a file, as many as were asked for; each opens its panel. */
export function OwnFeatureList({ file }: { file: OwnFile }) {
  const page = usePage();
  const { say } = useMessages();
  const [titles, setTitles] = useState<readonly (string | null)[]>([]);
  const [wanted, setWanted] = useState(step);
  const open = useStore(page.own, (state) => (state.open?.file === file.id ? state.open.feature : null));
  useEffect(() => {
    let stopped = false;
    deskOf(page)
      .titles(file.id, 0, wanted)
      .then(
        (found) => !stopped && setTitles(found),
        () => {},
      );
    return () => {
      stopped = true;
    };
  }, [page, file.id, wanted]);
  const rest = file.featureCount - titles.length;
  return (
    <>
      <ol className={rows.things}>
        {titles.map((title, feature) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a feature is known by its place in the file
          <li key={feature}>
            <button
              type="button"
              className={rows.thing}
              aria-current={open === feature ? 'true' : undefined}
              onClick={() => page.own.setState({ open: { file: file.id, feature } })}
            >
              <bdi>{title ?? say('own.feature', { number: feature })}</bdi>
            </button>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button onClick={() => setWanted(wanted + step)}>{say('own.more', { count: rest })}</Button>
      )}
    </>
  );
}
