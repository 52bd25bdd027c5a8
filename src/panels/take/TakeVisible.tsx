import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { MessageKey } from '../../messages/messages.ts';
import { showingChoices, visibleFeatures } from '../../state/shownOnMap.ts';
import { Button } from '../ground/buttons.tsx';
import { presentAddress } from '../ground/CopyLink.tsx';
import { reasonOf } from '../ground/FailureBoundary.tsx';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { download } from './download.ts';
import type { ExportForm } from './exportFile.ts';
import styles from './take.module.css';

const forms: { form: ExportForm; name: string }[] = [
  { form: 'geojson', name: 'GeoJSON' },
  { form: 'csv', name: 'CSV' },
  { form: 'kml', name: 'KML' },
];

/** What the map shows now as a file, with basis, method, tolerance, quotations and sources of every shape. */
export function TakeVisible() {
  const page = usePage();
  const choices = useChoices(useShallow(showingChoices));
  const messages = useMessages();
  const { say } = messages;
  const [said, setSaid] = useState('');
  const count = visibleFeatures(page.index.atlas, choices).length;
  /** Says that it is being made, and what became of it. */
  const making = async (now: MessageKey, failed: MessageKey, saved: () => Promise<string>) => {
    setSaid(say(now));
    setSaid(await saved().catch((error) => say(failed, { reason: reasonOf(error) })));
  };
  const take = async (form: ExportForm) => {
    const { exportFile } = await import('./exportFile.ts');
    const { name, content, count } = await exportFile(form, page, {
      address: presentAddress(page),
      base: document.baseURI,
    });
    download(name, content);
    return say('take.fileSaved', { name, count });
  };
  const takePicture = async () => {
    const drawn = page.map.state.getState().drawn?.picture();
    if (!drawn) throw new Error(say('take.noMap'));
    const [{ pictureSheet, pngOf }, { fileName }] = await Promise.all([
      import('./pictureFile.ts'),
      import('./exportFile.ts'),
    ]);
    const { title, dataVersion } = page.index.atlas;
    const sheet = pictureSheet(drawn, window.devicePixelRatio, {
      index: page.index,
      messages,
      choices: page.choices.getState(),
      link: presentAddress(page),
    });
    const name = fileName(title, dataVersion, 'png');
    download(name, await pngOf(sheet));
    return say('take.pictureSaved', { name });
  };
  return (
    <>
      <p>{say('take.visible', { count })}</p>
      <div className={`flow ${styles.taken}`}>
        {forms.map(({ form, name }) => (
          <Button
            key={form}
            disabled={count === 0}
            onClick={() => void making('take.makingFile', 'take.fileFailed', () => take(form))}
          >
            <span translate="no">{name}</span>
          </Button>
        ))}
        <Button onClick={() => void making('take.makingPicture', 'take.pictureFailed', takePicture)}>
          {say('take.picture')}
        </Button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}
