import { usePage } from '../page/pageContext.ts';
import { Tray } from './Tray.tsx';

/** What the documents speak of and no place can be given for, each with the reason. */
export function NotOnTheMap() {
  const { unlocated } = usePage().index;
  return (
    <Tray
      id="not-on-the-map"
      title="Not on the map"
      features={unlocated}
      reason={(feature) => feature.unlocated}
    />
  );
}
