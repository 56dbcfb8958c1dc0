import { useState } from 'react';
import { useCommand } from '../../lib/commands/commands';
import { later } from '../../lib/later';
import { commandsNow, type CommandNow } from '../commands-now';

const KeySheet = later(async () => (await import('./key-sheet')).KeySheet);

/** Opens the sheet of all keys over the page. */
export function KeySheetDoor() {
  const [now, setNow] = useState<CommandNow[]>();
  useCommand('frame.keys', () => setNow(commandsNow()));
  return now && <KeySheet now={now} close={() => setNow(undefined)} />;
}
