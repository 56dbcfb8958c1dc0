import { createContext } from 'react';

/** How many dialogs lie under this part of the page. */
export const LayerDepth = createContext(0);
