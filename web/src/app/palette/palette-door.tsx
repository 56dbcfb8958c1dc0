import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { flushSync } from 'react-dom';
import { useCommand } from '../../lib/commands/commands';
import { commandsNow } from '../commands-now';

/** Fetched while nothing else happens; not by `lazy`, which holds back what comes within a third of a second. */
const load = () => import('./palette');
type Palette = Awaited<ReturnType<typeof load>>['Palette'];
type Opened = { Palette: Palette } & Pick<ComponentProps<Palette>, 'now'>;

/** Opens the palette over the page, on the commands of the page. */
export function PaletteDoor() {
  const [opened, setOpened] = useState<Opened>();
  const before = useRef<Element>(null);
  useCommand('frame.palette', () => {
    before.current = document.activeElement;
    const now = commandsNow();
    void load().then(({ Palette }) => setOpened({ Palette, now }));
  });
  useEffect(() => {
    const timer = setTimeout(() => void load(), 1000);
    return () => clearTimeout(timer);
  }, []);
  if (!opened) return null;
  const close = (then?: () => void) => {
    flushSync(() => setOpened(undefined));
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    then?.();
  };
  return <opened.Palette now={opened.now} close={close} />;
}
