import { useId, useRef, useState } from 'react';
import groundStyles from '../ground/ground.module.css';
import { Icon } from '../ground/icons.tsx';
import { useChoices, useMessages } from '../ground/pageContext.ts';
import { EmbedForm } from './EmbedForm.tsx';

/** “Embed”, and the dialog that makes the code for a frame on another page. Nothing within such a frame. */
export function EmbedButton() {
  const { say } = useMessages();
  const within = useChoices(({ embed }) => embed);
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const titleId = useId();
  if (within) return null;
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className={groundStyles.quietButton} onClick={show}>
        <Icon shape="embed" /> {say('embed.button')}
      </button>
      <dialog
        ref={dialog}
        className={groundStyles.dialog}
        aria-labelledby={titleId}
        onClose={() => setOpen(false)}
      >
        <div className={groundStyles.dialogHead}>
          <h2 id={titleId}>{say('embed.title')}</h2>
          <button type="button" className={groundStyles.closeButton} onClick={() => dialog.current?.close()}>
            <Icon shape="close" /> {say('embed.close')}
          </button>
        </div>
        {open && <EmbedForm />}
      </dialog>
    </>
  );
}
