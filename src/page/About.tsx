import { DialogButton } from '../panels/ground/DialogButton.tsx';
import { fetchedCode } from '../panels/ground/fetchedCode.ts';
import { Later } from '../panels/ground/Later.tsx';
import { useMessages, usePage } from '../panels/ground/pageContext.ts';

/** What the dialog says: fetched when it opens, or ahead of that (`fetchAhead`). */
export const aboutCode = fetchedCode(async () => (await import('./AboutText.tsx')).AboutText);

/** The button “About & data” and the dialog it opens. */
export function About() {
  const { title } = usePage().index.atlas;
  const { say } = useMessages();
  const about = say('page.about');
  return (
    <DialogButton label={about} title={say('page.aboutTitle', { title })}>
      <Later what={about} load={aboutCode}>
        {(AboutText) => <AboutText />}
      </Later>
    </DialogButton>
  );
}
