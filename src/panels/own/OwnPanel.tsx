import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { OwnFeature } from '../../atlas/ownFiles/ownFeatures.ts';
import type { OwnFile, OwnRef } from '../../state/ownFiles.ts';
import { Button, QuietButton } from '../ground/buttons.tsx';
import { PanelBar } from '../ground/PanelBar.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { deskOf } from './desk.ts';
import styles from './own.module.css';

/** A feature of the reader's own: what the file says of it, as text. Plainly none of the atlas's. */
export function OwnPanel() {
  const { own } = usePage();
  const open = useStore(own, (state) => state.open);
  const file = useStore(own, ({ files }) => files.find(({ id }) => id === open?.file));
  return open && file ? <FeatureOf key={`${open.file} ${open.feature}`} file={file} open={open} /> : null;
}

function FeatureOf({ file, open }: { file: OwnFile; open: OwnRef }) {
  const page = usePage();
  const { say } = useMessages();
  const [feature, setFeature] = useState<OwnFeature | null>(null);
  useEffect(() => {
    deskOf(page)
      .feature(open)
      .then(setFeature, () => {});
  }, [page, open]);
  const number = say('own.feature', { number: open.feature });
  const bbox = feature?.bbox;
  return (
    <article className={panel.panel} aria-labelledby="panel-title">
      <PanelBar onClose={() => page.own.setState({ open: null })}>
        {bbox && <QuietButton onClick={() => page.map.fitBox(bbox)}>{say('own.fit')}</QuietButton>}
      </PanelBar>
      <header className={styles.head} style={{ borderColor: file.colour }}>
        <p className={styles.yours}>{say('own.yourFile')}</p>
        <h2 id="panel-title" tabIndex={-1}>
          <bdi>{feature?.title ?? number}</bdi>
        </h2>
        <p className="soft">
          <bdi>{file.name}</bdi> · {number}
          {feature?.id != null && (
            <>
              {' '}
              · <bdi>{feature.id}</bdi>
            </>
          )}
          {feature && (
            <>
              {' '}
              · <span lang="en">{feature.geometry ?? say('own.noPlace')}</span>
            </>
          )}
        </p>
      </header>
      <p className="soft">{say('own.notOfAtlas')}</p>
      {feature && <Properties of={feature} />}
    </article>
  );
}

/** Longer values show their beginning first. */
const longest = 5000;

function Properties({ of: { properties } }: { of: OwnFeature }) {
  const { say } = useMessages();
  if (properties.length === 0) return <p>{say('own.noProperties')}</p>;
  return (
    <dl className={`ruled ${styles.properties}`}>
      {properties.map(([name, value]) => (
        <div key={name}>
          <dt className="soft">
            <bdi>{name}</bdi>
          </dt>
          <dd>
            <Value text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ text }: { text: string }) {
  const { say } = useMessages();
  const [whole, setWhole] = useState(text.length <= longest);
  return (
    <>
      <bdi>{whole ? text : text.slice(0, longest)}</bdi>
      {!whole && (
        <Button onClick={() => setWhole(true)}>{say('own.wholeValue', { count: text.length })}</Button>
      )}
    </>
  );
}
