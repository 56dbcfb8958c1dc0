import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useCommand } from '../../lib/commands/commands';
import { later } from '../../lib/later';
import { commandsNow, type CommandNow } from '../commands-now';

const Palette = later(async () => (await import('./palette')).Palette);

/** Opens the palette over the page, on the commands of the page. */
export function PaletteDoor() {
  const [now, setNow] = useState<CommandNow[]>();
  const before = useRef<Element>(null);
  useCommand('frame.palette', () => {
    before.current = document.activeElement;
    setNow(commandsNow());
  });
  if (!now) return null;
  const close = (then?: () => void) => {
    flushSync(() => setNow(undefined));
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    then?.();
  };
  return <Palette now={now} close={close} />;
}
