import { useState } from 'react';
import { Dialog } from '../ground/Dialog.tsx';
import groundStyles from '../ground/ground.module.css';
import { Icon } from '../ground/icons.tsx';
import { useChoices, useMessages } from '../ground/pageContext.ts';
import { EmbedForm } from './EmbedForm.tsx';

/** “Embed”, and the dialog that makes the code for a frame on another page. Nothing within such a frame. */
export function EmbedButton() {
  const { say } = useMessages();
  const within = useChoices(({ embed }) => embed);
  const [open, setOpen] = useState(false);
  if (within) return null;
  return (
    <>
      <button type="button" className={groundStyles.quietButton} onClick={() => setOpen(true)}>
        <Icon shape="embed" /> {say('embed.button')}
      </button>
      {open && (
        <Dialog title={say('embed.title')} onClose={() => setOpen(false)}>
          <EmbedForm />
        </Dialog>
      )}
    </>
  );
}
