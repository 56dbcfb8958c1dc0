import { createContext } from 'react';
import type { Command } from './commands';

/** Every command of the desk, for a page that shows or changes their keys. */
export const CommandTable = createContext<readonly Command[]>([]);
