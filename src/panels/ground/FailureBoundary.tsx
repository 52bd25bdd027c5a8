import { Component, type ReactNode, use } from 'react';
import { useStore } from 'zustand';
import { englishMessages } from '../../messages/loadMessages.ts';
import type { Messages } from '../../messages/messages.ts';
import styles from './ground.module.css';
import { PageContext, type PageTools } from './pageContext.ts';

interface Props {
  /** What is missing when this fails, such as “The text of “Alpha note””. */
  what: string;
  /** Undoes what made the failure stick, before it is tried again. */
  onRetry?: () => void;
  children: ReactNode;
}

/** Keeps a failure to its own corner of the page: says what is missing and why, and offers to try again. */
export class FailureBoundary extends Component<Props, { error: unknown; failed: boolean }> {
  state = { error: null as unknown, failed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  retry = () => {
    this.props.onRetry?.();
    this.setState({ error: null, failed: false });
  };

  render() {
    if (!this.state.failed) return this.props.children;
    return <Failure what={this.props.what} error={this.state.error} onRetry={this.retry} />;
  }
}

interface FailureProps {
  what: string;
  error: unknown;
  onRetry: () => void;
}

/** Says it in the reader's language; in English where the page itself has failed. */
function Failure(props: FailureProps) {
  const page = use(PageContext);
  return page ? (
    <FailureInLanguage {...props} store={page.messages} />
  ) : (
    <FailureText {...props} messages={englishMessages} />
  );
}

function FailureInLanguage({ store, ...props }: FailureProps & { store: PageTools['messages'] }) {
  return <FailureText {...props} messages={useStore(store)} />;
}

function FailureText({ what, error, onRetry, messages }: FailureProps & { messages: Messages }) {
  const { say, pieces } = messages;
  const reason = (
    <span key="reason" lang="en">
      {reasonOf(error)}
    </span>
  );
  return (
    <div role="alert" className={styles.failure}>
      <p>{pieces('page.couldNotBeShown', { what, reason })}</p>
      <button type="button" className={styles.button} onClick={onRetry}>
        {say('page.tryAgain')}
      </button>
    </div>
  );
}

/** The message of whatever was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && error.message ? error.message : String(error);
}
