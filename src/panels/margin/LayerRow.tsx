import { type MouseEvent, useId, useState } from 'react';
import type { AtlasLayer } from '../../atlas/model/atlas.ts';
import { isChosen } from '../../state/shownOnMap.ts';
import { IconButton } from '../ground/buttons.tsx';
import { useActions, useChoices, useLang, useMessages, usePage } from '../ground/pageContext.ts';
import rows from '../ground/rows.module.css';
import { LayerSwatch } from '../swatch/swatches.tsx';
import { Remark, ShortTitle } from '../words/Named.tsx';
import { titleIn } from '../words/namesInWords.ts';
import { FeatureRows } from './FeatureRows.tsx';
import styles from './margin.module.css';
import type { Only } from './useOnly.ts';

/** One layer: its switch with the real sign, short title and count, a button that shows it alone, and a disclosure with its features. */
export function LayerRow({ layer, only }: { layer: AtlasLayer; only: Only }) {
  const { index, announcer, list } = usePage();
  const { toggleLayer } = useActions();
  const visible = useChoices(({ layers }) => layers.includes(layer.id));
  const holdsSelected = useChoices(
    ({ select }) => select !== null && index.feature(select)?.layer === layer.id,
  );
  const { say, number } = useMessages();
  const title = titleIn(layer, useLang()).text;
  const [open, setOpen] = useState(false);
  const features = index.drawnIn(layer.id);
  const count = Math.max(features.length, index.atlas.part?.drawn[layer.id] ?? 0);
  const hidden = useChoices((choices) => features.filter((feature) => !isChosen(feature, choices)).length);
  const shown = count - hidden;
  const id = useId();
  const toggle = () => {
    toggleLayer(layer.id);
    announcer.say(
      visible ? say('margin.hidden', { title }) : say('margin.layerShown', { title, count: shown }),
    );
  };
  const alone = only.id === layer.id;
  const showAlone = () => {
    only.toggle(layer.id);
    announcer.say(say(alone ? 'margin.othersBack' : 'margin.aloneSaid', { title }));
  };
  const onAltClick = (event: MouseEvent) => {
    if (!event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    showAlone();
  };
  return (
    <div className={styles.layer} data-holds-selected={holdsSelected || undefined}>
      <div className={rows.row} data-row>
        <label className={rows.switch} onClickCapture={onAltClick}>
          <input type="checkbox" data-stop checked={visible} onChange={toggle} />
          <LayerSwatch features={features} />
          <span className={rows.name}>
            <ShortTitle of={layer} />
          </span>
          <span className={`soft ${rows.number}`} aria-hidden="true">
            {hidden > 0 && `${number(shown)}/`}
            {number(count)}
          </span>
          <span className="visually-hidden">
            {hidden > 0 ? say('margin.featuresShown', { shown, count }) : say('margin.features', { count })}
          </span>
        </label>
        <IconButton
          data-stop
          className={styles.disclosure}
          aria-expanded={open}
          aria-controls={id}
          label={say('margin.list', { title })}
          onClick={() => {
            setOpen(!open);
            if (!open) list(layer.id).catch(() => {});
          }}
          shape={open ? 'up' : 'down'}
        />
        <button
          type="button"
          data-stop
          className={styles.only}
          aria-pressed={alone}
          aria-label={say('margin.onlyLabel', { title })}
          title={alone ? say('margin.bringBack') : undefined}
          onClick={showAlone}
        >
          {say('margin.only')}
          {alone && ' ×'}
        </button>
      </div>
      <div id={id} hidden={!open}>
        {open && <Remark className={styles.description}>{layer.description}</Remark>}
        {open && <FeatureRows features={features} />}
      </div>
    </div>
  );
}
