import { ChartScene } from './ChartScene.tsx';
import { Entry } from './Entry.tsx';
import { NameSpecimen } from './NameSpecimen.tsx';
import { SheetSection } from './SheetSection.tsx';
import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

type View = readonly [x: number, y: number, width: number, height: number];

/** What of the invented chart shows each of these best. */
const parts: readonly { id: string; view: View }[] = [
  { id: 'coast', view: [160, 88, 96, 40] },
  { id: 'shallow', view: [326, 40, 96, 40] },
  { id: 'depth', view: [214, 120, 120, 50] },
  { id: 'settled', view: [60, 128, 120, 50] },
  { id: 'unsettled', view: [90, -4, 120, 50] },
  { id: 'inland', view: [54, 40, 120, 50] },
  { id: 'graticule', view: [250, 114, 120, 50] },
];

/** What lies beneath the symbols, on a chart of an invented coast. */
export function ChartSection() {
  const { names } = useSheet();
  return (
    <SheetSection
      id="chart"
      before={
        <div className={styles.portrait}>
          <ChartScene view={[-30, -10, 520, 224]} names />
        </div>
      }
    >
      {parts.map(({ id, view }) => (
        <Entry
          key={id}
          id={id}
          picture={
            <span className={styles.ground} aria-hidden="true">
              <ChartScene view={view} />
            </span>
          }
        />
      ))}
      <Entry id="water-name" picture={<NameSpecimen look="water" text={names.water} />} />
      <Entry id="land-name" picture={<NameSpecimen look="land" text={names.land} />} />
      <Entry id="contested" picture={<NameSpecimen look="water" text={names.contested} />} />
    </SheetSection>
  );
}
