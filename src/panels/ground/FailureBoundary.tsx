import { Component, type ReactNode, use } from 'react';
import { createStore, useStore } from 'zustand';
import { englishMessages } from '../../messages/loadMessages.ts';
import type { Messages } from '../../messages/messages.ts';
import { neverStarted } from '../../state/neverStarted.ts';
import { Button } from './buttons.tsx';
import styles from './ground.module.css';
import { PageContext } from './pageContext.ts';
import { useNewerVersion } from './useNewerVersion.ts';

interface Props {
  /** What is missing when this fails, such as “The text of “Alpha note””. */
  what: string;
  /** Undoes what made the failure stick, before it is tried again. */
  onRetry?: () => void;
  /** Stands over the words of the failure, such as the title of what is missing and a way to close it. */
  head?: ReactNode;
  children: ReactNode;
}

interface State {
  error: unknown;
  failed: boolean;
  /** The reader has asked again before. */
  tried: boolean;
}

/**
 * Keeps a failure to its own corner of the page: says what is missing and why, and offers to try again. Where that was
 * in vain, it offers to load the page again too: some browsers remember that a script failed, and a newer version of
 * the site has other scripts. Where it is seen that there is one, it says so and offers that at once.
 */
export class FailureBoundary extends Component<Props, State> {
  state: State = { error: null, failed: false, tried: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  retry = () => {
    this.props.onRetry?.();
    this.setState({ error: null, failed: false, tried: true });
  };

  render() {
    const { what, head, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <>
        {head}
        <Failure what={what} {...this.state} onRetry={this.retry} />
      </>
    );
  }
}

const english = createStore(() => englishMessages);

/** Says it in the reader's language; in English where the page itself has failed. */
function Failure({ what, error, tried, onRetry }: State & { what: string; onRetry: () => void }) {
  const { say, pieces } = useStore(use(PageContext)?.messages ?? english);
  const newer = useNewerVersion();
  const told = reasonOf(error, say);
  const reason = (
    <span key="reason" lang={told === reasonOf(error) ? 'en' : undefined}>
      {told}
    </span>
  );
  return (
    <div role="alert" className={styles.failure}>
      <p>{pieces('page.couldNotBeShown', { what, reason })}</p>
      {newer && <p>{say('offline.newVersion')}</p>}
      <Button onClick={onRetry}>{say('page.tryAgain')}</Button>
      {(tried || newer) && <Button onClick={() => window.location.reload()}>{say('page.loadAgain')}</Button>}
    </div>
  );
}

/** The message of whatever was thrown: by programs, so in English, but where `say` has it in the reader's language. */
export function reasonOf(error: unknown, say?: Messages['say']): string {
  const reason = error instanceof Error && error.message ? error.message : String(error);
  return say && reason === neverStarted ? say('page.neverStarted') : reason;
}
