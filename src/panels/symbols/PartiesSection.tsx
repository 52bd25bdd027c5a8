import type { SideId } from '../../atlas/model/ids.ts';
import { symbolOf } from '../../layers/list.ts';
import { titleIn } from '../words/namesInWords.ts';
import { Picture } from './Picture.tsx';
import { SheetSection } from './SheetSection.tsx';
import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

/** Every party with its colour on an area, a line and an event. */
export function PartiesSection() {
  const { paint, messages } = useSheet();
  const { say, lang } = messages;
  const parties = paint.sides.map(({ id, name, names }) => ({
    id,
    ...titleIn({ title: name, names }, lang),
  }));
  return (
    <SheetSection
      id="parties"
      before={
        <ul className={styles.parties}>
          {parties.map(({ id, name, lang: language }) => (
            <li key={id}>
              <PartySigns side={id} />
              <span lang={language === lang ? undefined : language} translate="no">
                {name}
              </span>
            </li>
          ))}
          <li>
            <PartySigns side="" />
            <span>{say('symbols.noParty')}</span>
          </li>
        </ul>
      }
    />
  );
}

function PartySigns({ side }: { side: SideId | '' }) {
  const { paint } = useSheet();
  const signs = [
    symbolOf('exercise-area').swatch({ kind: 'exercise', basis: 'stated', side }, paint),
    symbolOf('track').swatch({ kind: 'patrol', basis: 'stated', side }, paint),
  ];
  return <Picture drawings={signs} />;
}
