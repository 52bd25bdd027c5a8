import { Fragment } from 'react';
import type { Change } from '../../atlas/model/change.ts';
import { dateInWords } from './Quoted.tsx';
import { ReadingFrame, useReading } from './ReadingFrame.tsx';

/** What changed in meaning, day by day, the newest first, without scripts. */
export function ChangesReading() {
  const { atlas, root } = useReading();
  const days = [...new Set(atlas.changes.map(({ date }) => date))];
  return (
    <ReadingFrame
      title={`What has changed – ${atlas.title}`}
      description={`When the meaning of a feature, a passage or a guided reading of ${atlas.title} changed, and how.`}
    >
      <h1>What has changed</h1>
      <p>
        <a href={`${root}data/changes.atom`}>As a feed</a>
      </p>
      {days.map((day) => (
        <section key={day}>
          <h2>{dateInWords(day)}</h2>
          <ul>
            {atlas.changes
              .filter(({ date }) => date === day)
              .map((change) => (
                <li key={change.id} id={change.id}>
                  {change.says} <Touched change={change} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </ReadingFrame>
  );
}

/** What a change bears on, each with a link; long lists can be opened. */
function Touched({ change }: { change: Change }) {
  const links = change.touches.map((name, at) => (
    <Fragment key={name}>
      {at > 0 && ', '}
      <Named name={name} />
    </Fragment>
  ));
  if (links.length <= 8) return <>({links})</>;
  return (
    <details>
      <summary>{links.length} features and passages</summary>
      {links}
    </details>
  );
}

function Named({ name }: { name: string }) {
  const { atlas, root } = useReading();
  const [folder = '', rest = ''] = name.split('/');
  const titleOf = (id: string) => atlas.documents.find((document) => document.id === id)?.title ?? id;
  if (rest === '')
    return <a href={`${root}features/${name}/`}>{atlas.features.find(({ id }) => id === name)?.title}</a>;
  if (folder === 'documents') return <a href={`${root}documents/${rest}/`}>“{titleOf(rest)}”</a>;
  if (folder === 'tours')
    return <a href={`${root}?tour=${rest}`}>{atlas.tours.find(({ id }) => id === rest)?.title}</a>;
  return (
    <a href={`${root}documents/${folder}/#${rest}`}>
      passage {rest.slice(1)} of “{titleOf(folder)}”
    </a>
  );
}
