import { DialogButton } from '../ground/DialogButton.tsx';
import groundStyles from '../ground/ground.module.css';
import { Icon } from '../ground/icons.tsx';
import { useChoices, useMessages } from '../ground/pageContext.ts';
import { EmbedForm } from './EmbedForm.tsx';

/** “Embed”, and the dialog that makes the code for a frame on another page. Nothing within such a frame. */
export function EmbedButton() {
  const { say } = useMessages();
  if (useChoices(({ embed }) => embed)) return null;
  const label = (
    <>
      <Icon shape="embed" /> {say('embed.button')}
    </>
  );
  return (
    <DialogButton className={groundStyles.quietButton} label={label} title={say('embed.title')}>
      <EmbedForm />
    </DialogButton>
  );
}
