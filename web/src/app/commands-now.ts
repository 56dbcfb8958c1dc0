import { handlerOf, type Command, type Handler } from '../lib/commands/commands';
import { COMMANDS } from './commands';

/** A command with what it would do. */
export interface CommandNow {
  command: Command;
  /** Undefined: it has no meaning on this page. */
  handler?: Handler;
}

/** Every command as it stands now: what a dialog that opens over the page goes by. */
export function commandsNow(): CommandNow[] {
  return COMMANDS.map((command) => ({ command, handler: handlerOf(command.id) }));
}

/** Whether it would do something. */
export const isOpen = ({ handler }: CommandNow): boolean => handler !== undefined && !handler.closed;
