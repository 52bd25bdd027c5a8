import { useState } from 'react';
import { Dialog } from '../panels/ground/Dialog.tsx';
import { fetchedCode } from '../panels/ground/fetchedCode.ts';
import groundStyles from '../panels/ground/ground.module.css';
import { Later } from '../panels/ground/Later.tsx';
import { useMessages, usePage } from '../panels/ground/pageContext.ts';

/** What the dialog says: fetched when it opens, or ahead of that (`fetchAhead`). */
export const aboutCode = fetchedCode(async () => (await import('./AboutText.tsx')).AboutText);

/** The button “About & data” and the dialog it opens. */
export function About() {
  const { title } = usePage().index.atlas;
  const { say } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={groundStyles.button} onClick={() => setOpen(true)}>
        {say('page.about')}
      </button>
      {open && (
        <Dialog title={say('page.aboutTitle', { title })} onClose={() => setOpen(false)}>
          <Later what={say('page.about')} load={aboutCode}>
            {(AboutText) => <AboutText />}
          </Later>
        </Dialog>
      )}
    </>
  );
}
