import { type ReactNode, useState } from 'react';
import { Dialog } from './Dialog.tsx';

interface Props {
  className: string | undefined;
  /** What stands on the button. */
  label: ReactNode;
  title: string;
  children: ReactNode;
}

/** A button and the dialog it opens, which is made anew each time. */
export function DialogButton({ className, label, title, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && (
        <Dialog title={title} onClose={() => setOpen(false)}>
          {children}
        </Dialog>
      )}
    </>
  );
}
