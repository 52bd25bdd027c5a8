import { useRef, useState } from 'react';
import { fetchedCode } from '../panels/ground/fetchedCode.ts';
import groundStyles from '../panels/ground/ground.module.css';
import { Icon } from '../panels/ground/icons.tsx';
import { Later } from '../panels/ground/Later.tsx';
import { useMessages, usePage } from '../panels/ground/pageContext.ts';

/** What the dialog says: fetched when it opens, or ahead of that (`fetchAhead`). */
export const aboutCode = fetchedCode(async () => (await import('./AboutText.tsx')).AboutText);

/** The button “About & data” and the dialog it opens. */
export function About() {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);
  const open = () => {
    dialog.current?.showModal();
    setOpened(true);
  };
  return (
    <>
      <button type="button" className={groundStyles.button} onClick={open}>
        {say('page.about')}
      </button>
      <dialog ref={dialog} className={groundStyles.dialog} aria-labelledby="about-title">
        <div className={groundStyles.dialogHead}>
          <h2 id="about-title">{say('page.aboutTitle', { title: atlas.title })}</h2>
          <button type="button" className={groundStyles.closeButton} onClick={() => dialog.current?.close()}>
            <Icon shape="close" /> {say('page.close')}
          </button>
        </div>
        {opened && (
          <Later what={say('page.about')} load={aboutCode}>
            {(AboutText) => <AboutText />}
          </Later>
        )}
      </dialog>
    </>
  );
}
