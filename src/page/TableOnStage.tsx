import { type ComponentProps, lazy, Suspense } from 'react';
import { FailureBoundary } from '../panels/ground/FailureBoundary.tsx';
import { useMessages } from '../panels/ground/pageContext.ts';

// Asked for by few readers at first: fetched when it is.
const VoicesView = lazy(async () => ({
  default: (await import('../panels/voices/VoicesView.tsx')).VoicesView,
}));

/** The table of who says what, once it has come; in its place, what became of it. */
export function TableOnStage(props: ComponentProps<typeof VoicesView>) {
  const { say } = useMessages();
  return (
    <FailureBoundary what={say('page.theTable')}>
      <Suspense>
        <VoicesView {...props} />
      </Suspense>
    </FailureBoundary>
  );
}
