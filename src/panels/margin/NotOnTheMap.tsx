import { useMessages, usePage } from '../ground/pageContext.ts';
import { Tray } from './Tray.tsx';

/** What the documents speak of and no place can be given for, each with the reason. */
export function NotOnTheMap() {
  const { unlocated } = usePage().index;
  const { say } = useMessages();
  return (
    <Tray
      id="not-on-the-map"
      title={say('margin.notOnTheMap')}
      features={unlocated}
      reason={(feature) => feature.unlocated}
    />
  );
}
