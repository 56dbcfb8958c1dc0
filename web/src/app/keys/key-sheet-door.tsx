import { useState, type ComponentProps } from 'react';
import { useCommand } from '../../lib/commands/commands';
import { commandsNow } from '../commands-now';

const load = () => import('./key-sheet');
type KeySheet = Awaited<ReturnType<typeof load>>['KeySheet'];
type Opened = { KeySheet: KeySheet } & Pick<ComponentProps<KeySheet>, 'now'>;

/** Opens the sheet of all keys over the page. */
export function KeySheetDoor() {
  const [opened, setOpened] = useState<Opened>();
  useCommand('frame.keys', () => {
    const now = commandsNow();
    void load().then(({ KeySheet }) => setOpened({ KeySheet, now }));
  });
  return opened && <opened.KeySheet now={opened.now} close={() => setOpened(undefined)} />;
}
