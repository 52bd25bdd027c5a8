import type { ComponentProps } from 'react';
import { fetchedCode } from '../panels/ground/fetchedCode.ts';
import { Later } from '../panels/ground/Later.tsx';
import { useMessages } from '../panels/ground/pageContext.ts';

// Asked for by few readers at first: fetched when it is.
const view = fetchedCode(async () => (await import('../panels/voices/VoicesView.tsx')).VoicesView);

/** The table of who says what, once it has come; in its place, what became of it. */
export function TableOnStage(props: ComponentProps<Awaited<ReturnType<typeof view>>>) {
  return (
    <Later what={useMessages().say('page.theTable')} load={view}>
      {(VoicesView) => <VoicesView {...props} />}
    </Later>
  );
}
