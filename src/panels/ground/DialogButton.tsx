import { type ReactNode, useState } from 'react';
import { Button, type QuietButton } from './buttons.tsx';
import { Dialog } from './Dialog.tsx';

interface Props {
  /** How it looks; as a rule, with an edge. */
  look?: typeof QuietButton;
  /** What stands on the button. */
  label: ReactNode;
  title: string;
  children: ReactNode;
}

/** A button and the dialog it opens, which is made anew each time. */
export function DialogButton({ look: Look = Button, label, title, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Look onClick={() => setOpen(true)}>{label}</Look>
      {open && (
        <Dialog title={title} onClose={() => setOpen(false)}>
          {children}
        </Dialog>
      )}
    </>
  );
}
