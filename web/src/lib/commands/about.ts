import { createContext } from 'react';

/** On what the commands of this part of the page act, in words; undefined: on the page. */
export const About = createContext<string | undefined>(undefined);
