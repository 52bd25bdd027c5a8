import { QuietButton } from '../ground/buttons.tsx';
import { DialogButton } from '../ground/DialogButton.tsx';
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
    <DialogButton look={QuietButton} label={label} title={say('embed.title')}>
      <EmbedForm />
    </DialogButton>
  );
}
