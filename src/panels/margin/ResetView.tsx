import { defaultChoices } from '../../state/choices.ts';
import { writeChoices } from '../../state/urlParameters.ts';
import { useActions, useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import styles from './margin.module.css';

/** Puts layers, base and time back; nothing while they are as the page opens. */
export function ResetView() {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const { resetView } = useActions();
  const asAtFirst = useChoices(({ layers, hidden, standing, base, time }) => {
    const first = defaultChoices(atlas);
    return writeChoices(atlas, { ...first, layers, hidden, standing, base, time }) === '';
  });
  if (asAtFirst) return null;
  const reset = () => {
    resetView();
    // The button goes away with what it undid.
    document.getElementById('feature-list')?.focus();
  };
  return (
    <button type="button" className={styles.reset} onClick={reset}>
      {say('margin.reset')}
    </button>
  );
}
