import { useMessages, usePage } from '../ground/pageContext.ts';
import { Tray } from './Tray.tsx';

/** What happened, and no date is given for. It shows in any window of time. */
export function NoDateGiven() {
  const { undated } = usePage().index;
  const { say } = useMessages();
  return <Tray id="no-date-given" title={say('margin.noDateGiven')} features={undated} />;
}
