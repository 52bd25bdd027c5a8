import { Component, type ReactNode } from 'react';
import styles from './page.module.css';

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
    return (
      <div role="alert" className={styles.failure}>
        <p>
          {this.props.what} could not be shown: {reasonOf(this.state.error)}
        </p>
        <button type="button" className={styles.button} onClick={this.retry}>
          Try again
        </button>
      </div>
    );
  }
}

/** The message of whatever was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && error.message ? error.message : String(error);
}
