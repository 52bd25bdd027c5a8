import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { showingChoices, visibleFeatures } from '../../state/shownOnMap.ts';
import { reasonOf } from '../ground/FailureBoundary.tsx';
import groundStyles from '../ground/ground.module.css';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { presentAddress } from '../ground/presentAddress.ts';
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
  const take = async (form: ExportForm) => {
    setSaid(say('take.makingFile'));
    try {
      const { exportFile } = await import('./exportFile.ts');
      const address = presentAddress(page);
      const { name, content, count } = await exportFile(form, page, {
        address,
        base: document.baseURI,
      });
      download(name, content);
      setSaid(say('take.fileSaved', { name, count }));
    } catch (error) {
      setSaid(say('take.fileFailed', { reason: reasonOf(error) }));
    }
  };
  const takePicture = async () => {
    setSaid(say('take.makingPicture'));
    try {
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
      setSaid(say('take.pictureSaved', { name }));
    } catch (error) {
      setSaid(say('take.pictureFailed', { reason: reasonOf(error) }));
    }
  };
  return (
    <>
      <p>{say('take.visible', { count })}</p>
      <div className={styles.taken}>
        {forms.map(({ form, name }) => (
          <button
            key={form}
            type="button"
            className={groundStyles.button}
            disabled={count === 0}
            onClick={() => void take(form)}
          >
            <span translate="no">{name}</span>
          </button>
        ))}
        <button type="button" className={groundStyles.button} onClick={() => void takePicture()}>
          {say('take.picture')}
        </button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}
