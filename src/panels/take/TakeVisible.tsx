import { useState } from 'react';
import pageStyles from '../page/page.module.css';
import { useChoices, usePage } from '../page/pageContext.ts';
import { counted } from '../words/numbersInWords.ts';
import { download } from './download.ts';
import type { ExportForm } from './exportFile.ts';
import styles from './take.module.css';
import { visibleFeatures } from './takenFeatures.ts';

const forms: { form: ExportForm; name: string }[] = [
  { form: 'geojson', name: 'GeoJSON' },
  { form: 'csv', name: 'CSV' },
  { form: 'kml', name: 'KML' },
];

/** What the map shows now as a file, with basis, method, tolerance, quotations and sources of every shape. */
export function TakeVisible() {
  const page = usePage();
  const choices = useChoices((all) => all);
  const [said, setSaid] = useState('');
  const count = visibleFeatures(page.index.atlas, choices).length;
  const take = async (form: ExportForm) => {
    setSaid('The file is being made …');
    try {
      const { exportFile } = await import('./exportFile.ts');
      const address = window.location.href;
      const { name, content } = await exportFile(form, page, { address, base: document.baseURI });
      download(name, content);
      setSaid(`${name} is saved: ${counted(count, 'feature')}.`);
    } catch (error) {
      setSaid(`The file could not be made: ${error instanceof Error ? error.message : 'unknown reason'}`);
    }
  };
  const takePicture = async () => {
    setSaid('The picture is being made …');
    try {
      const drawn = page.map.current?.picture();
      if (!drawn) throw new Error('there is no map here.');
      const [{ pictureSheet, pngOf }, { fileName }] = await Promise.all([
        import('./pictureFile.ts'),
        import('./exportFile.ts'),
      ]);
      const { title, dataVersion } = page.index.atlas;
      const sheet = pictureSheet(drawn, window.devicePixelRatio, {
        index: page.index,
        choices: page.choices.getState(),
        link: window.location.href,
      });
      const name = fileName(title, dataVersion, 'png');
      download(name, await pngOf(sheet));
      setSaid(`${name} is saved.`);
    } catch (error) {
      setSaid(`The picture could not be made: ${error instanceof Error ? error.message : 'unknown reason'}`);
    }
  };
  return (
    <>
      <p>
        What the map shows now, {counted(count, 'feature')}, each with how its shape is known, its quotations
        and its sources:
      </p>
      <div className={styles.taken}>
        {forms.map(({ form, name }) => (
          <button
            key={form}
            type="button"
            className={pageStyles.button}
            disabled={count === 0}
            onClick={() => void take(form)}
          >
            {name}
          </button>
        ))}
        <button type="button" className={pageStyles.button} onClick={() => void takePicture()}>
          Picture (PNG)
        </button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
      <p>The whole atlas, as open data:</p>
    </>
  );
}
