import { useId, useRef, useState } from 'react';
import { Icon } from '../page/icons.tsx';
import pageStyles from '../page/page.module.css';
import { useChoices, useMessages } from '../page/pageContext.ts';
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
      <button type="button" className={pageStyles.quietButton} onClick={show}>
        <Icon shape="embed" /> {say('embed.button')}
      </button>
      <dialog
        ref={dialog}
        className={pageStyles.about}
        aria-labelledby={titleId}
        onClose={() => setOpen(false)}
      >
        <div className={pageStyles.aboutHead}>
          <h2 id={titleId}>{say('embed.title')}</h2>
          <button type="button" className={pageStyles.closeButton} onClick={() => dialog.current?.close()}>
            <Icon shape="close" /> {say('embed.close')}
          </button>
        </div>
        {open && <EmbedForm />}
      </dialog>
    </>
  );
}
