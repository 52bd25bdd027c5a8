import { useId, useState } from 'react';
import type { AtlasLayer } from '../../atlas/model/atlas.ts';
import { isInWindow } from '../../state/timeWindow.ts';
import { Icon } from '../page/icons.tsx';
import { useActions, useChoices, usePage } from '../page/pageContext.ts';
import { counted } from '../words/numbersInWords.ts';
import { FeatureRow } from './FeatureRow.tsx';
import { LayerSwatch } from './LayerSwatch.tsx';
import styles from './margin.module.css';

/** One layer: its switch with the real sign, title and count, and a disclosure with its features. */
export function LayerRow({ layer }: { layer: AtlasLayer }) {
  const { index, announcer } = usePage();
  const { toggleLayer } = useActions();
  const visible = useChoices(({ layers }) => layers.includes(layer.id));
  const holdsSelected = useChoices(
    ({ select }) => select !== null && index.feature(select)?.layer === layer.id,
  );
  const [open, setOpen] = useState(false);
  const features = index.drawnIn(layer.id);
  const inTime = useChoices(({ time }) => features.filter(({ span }) => isInWindow(span, time)).length);
  const id = useId();
  const toggle = () => {
    toggleLayer(layer.id);
    announcer.say(`${layer.title} ${visible ? 'hidden' : `shown, ${counted(features.length, 'feature')}`}.`);
  };
  return (
    <div className={styles.layer} data-holds-selected={holdsSelected || undefined}>
      <div className={styles.row} data-row>
        <label className={styles.switch} title={layer.description}>
          <input type="checkbox" data-stop checked={visible} onChange={toggle} />
          <LayerSwatch features={features} />
          <span className={styles.name}>{layer.title}</span>
          <span className={styles.number} aria-hidden="true">
            {inTime < features.length && `${inTime}/`}
            {features.length}
          </span>
          <span className="visually-hidden">
            , {inTime < features.length && `${inTime} of `}
            {counted(features.length, 'feature')}
            {inTime < features.length && ' in the time shown'}
          </span>
        </label>
        <button
          type="button"
          data-stop
          className={styles.disclosure}
          aria-expanded={open}
          aria-controls={id}
          aria-label={`List ${layer.title}`}
          onClick={() => setOpen(!open)}
        >
          <Icon shape={open ? 'up' : 'down'} />
        </button>
      </div>
      <div id={id} hidden={!open}>
        {open && layer.description && <p className={styles.description}>{layer.description}</p>}
        {open && (
          <ul className={styles.features}>
            {features.map((feature) => (
              <FeatureRow key={feature.id} feature={feature} />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
