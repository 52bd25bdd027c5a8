import { usePage } from '../page/pageContext.ts';
import { Tray } from './Tray.tsx';

/** What happened, and no date is given for. It shows in any window of time. */
export function NoDateGiven() {
  const { undated } = usePage().index;
  return <Tray id="no-date-given" title="No date given" features={undated} />;
}
