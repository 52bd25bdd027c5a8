import { useState } from 'react';
import type { FeatureId } from '../atlas/model/ids.ts';
import { BasePictures } from '../panels/bases/BasePictures.tsx';
import chartStyles from '../panels/chart/chart.module.css';
import { PointedTag } from '../panels/chart/PointedTag.tsx';
import { Chooser } from '../panels/chooser/Chooser.tsx';
import { FailureBoundary } from '../panels/ground/FailureBoundary.tsx';
import { useActions, useBase, useMessages, usePage } from '../panels/ground/pageContext.ts';
import { useAtHand } from '../panels/ground/useAtHand.ts';
import { useNarrow } from '../panels/ground/useRoom.ts';
import { RulerBox } from '../panels/ruler/RulerBox.tsx';
import { PrintPicture } from '../panels/take/Print.tsx';
import type { Padding, Pointed } from '../state/chartMap.ts';
import { linkTo } from '../state/links.ts';
import { ownRef } from '../state/ownFiles.ts';
import styles from './App.module.css';
import { coverVariables } from './covered.ts';
import { MapView } from './MapView.tsx';

interface Props {
  /** What panels cover of the map, pixels. */
  padding: Padding;
  /** Leads to the list that equals the map; a frame has none. */
  onList: (() => void) | undefined;
}

/** The map and, where a click meets several shapes, the list to choose from. Without the map the rest of the page works. */
export function Chart({ padding, onList }: Props) {
  const { selectFeature } = useActions();
  const { map, own, announcer } = usePage();
  const atHand = useAtHand();
  const { say } = useMessages();
  const { credit } = useBase();
  const narrow = useNarrow();
  const [stack, setStack] = useState<Pointed | null>(null);
  /** Opens a feature of the atlas or of the reader's own; null: none of either. */
  const openFeature = (id: FeatureId | null) => {
    const ref = id === null ? null : ownRef(id);
    own.setState({ open: ref });
    atHand.when(ref ? '' : linkTo({ select: id }), () => !ref && selectFeature(id));
  };
  const choose = (pointed: Pointed) => {
    const [only, ...others] = pointed.ids;
    setStack(others.length > 0 ? pointed : null);
    if (only === undefined) announcer.say(say('map.nothingHere'));
    if (others.length === 0) openFeature(only ?? null);
  };
  const close = () => {
    setStack(null);
    map.focus();
  };
  return (
    <div id="map" className={styles.map} tabIndex={-1} style={coverVariables(padding)}>
      <h2 className="visually-hidden">{say('page.theMap')}</h2>
      <FailureBoundary what={say('page.theMap')}>
        <MapView padding={padding} onPick={choose} onList={onList}>
          <div className={styles.corner}>
            {!narrow && <BasePictures />}
            {/* Whom the base comes from, on the map itself: those who make such pictures ask for it. */}
            <small className={chartStyles.credit} lang="en" data-keep-clear="" data-corner="">
              {credit}
            </small>
          </div>
        </MapView>
      </FailureBoundary>
      <PrintPicture />
      <RulerBox />
      {!stack && <PointedTag />}
      {stack && (
        <Chooser
          key={stack.ids.join()}
          ids={stack.ids}
          at={stack}
          onClose={close}
          onChoose={(id) => {
            close();
            openFeature(id);
          }}
        />
      )}
    </div>
  );
}
