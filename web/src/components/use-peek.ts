import { useState } from 'react';
import { useCommand } from '../lib/commands/commands';

/** Whether more of the selected row is shown beside its list. */
export interface Peeking {
  isOpen: boolean;
  open: () => void;
  /** Gives the focus back to the row. */
  close: () => void;
}

export function usePeek(): Peeking {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    // A row that is far out of sight is not drawn.
    const row = document.querySelector<HTMLElement>('#main [data-index] a[tabindex="0"]');
    (row ?? document.getElementById('main'))?.focus();
  };
  return { isOpen, open: () => setOpen(true), close };
}

/** The keys of the selected row that show more of it, and less again. */
export function usePeekKeys({ isOpen, open, close }: Peeking, about?: string): void {
  useCommand('lists.peek', isOpen ? close : open, { about });
  useCommand('lists.closePeek', close, { when: isOpen });
}
