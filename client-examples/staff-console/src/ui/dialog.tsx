import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { words } from '../words/words';
import { IconButton } from './button';
import { opened } from './top-dialog';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  className?: string;
  /** it holds something that no box shows, such as a signature: a slip beside it does not close it */
  filled?: boolean;
  /** what it shows is shown this once: said instead of closing it, until it is kept */
  keepFirst?: string | undefined;
}

/** What can close a dialog unmeant: Esc, a click beside it, the way back of a telephone. */
function useLeaving({ onClose, filled = false, keepFirst }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const typed = useRef(false);
  const [hurried, setHurried] = useState(false);
  const leave = keepFirst ? () => setHurried(true) : onClose;
  useEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    dialog.showModal();
    const closed = opened(dialog);
    return () => {
      closed();
      dialog.close();
    };
  }, []);
  const onBackdrop = (): void => {
    if (keepFirst) setHurried(true);
    else if (!filled && !typed.current) onClose();
  };
  /** The browser asks only once, and closes a dialog at the second Esc. */
  const onClosed = (): void => {
    if (box.current?.open) return;
    leave();
    if (keepFirst) box.current?.showModal();
  };
  const onInput = (): void => {
    typed.current = true;
  };
  return { box, leave, onBackdrop, onClosed, onInput, said: hurried ? keepFirst : undefined };
}

/** The browser's own modal dialog: focus is trapped and given back, Esc closes. */
export function Dialog(props: DialogProps) {
  const { title, children, className = '' } = props;
  const { box, leave, onBackdrop, onClosed, onInput, said } = useLeaving(props);
  const id = useId();
  return (
    <dialog
      ref={box}
      className={`dialog ${className}`}
      aria-labelledby={id}
      onCancel={event => {
        if (event.target !== box.current) return; // a file that was not chosen after all
        event.preventDefault();
        leave();
      }}
      onClose={event => event.target === box.current && onClosed()}
      onInput={onInput}
      onMouseDown={event => event.target === box.current && onBackdrop()}
    >
      <div className="dialog-body">
        <header>
          <h2 id={id}>{title}</h2>
          <IconButton icon="x" label={words.help.close} onClick={leave} />
        </header>
        {children}
        {said && (
          <p className="field-error" role="alert">
            {said}
          </p>
        )}
      </div>
    </dialog>
  );
}
