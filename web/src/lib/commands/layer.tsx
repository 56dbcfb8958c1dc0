import { use, useLayoutEffect, type ReactNode } from 'react';
import { openLayer } from './commands';
import { LayerDepth } from './layer-depth';

/** What is inside a dialog: while it is shown, keys of the page below do nothing. */
export function Layer({ children }: { children: ReactNode }) {
  const depth = use(LayerDepth) + 1;
  useLayoutEffect(() => openLayer(depth), [depth]);
  return <LayerDepth value={depth}>{children}</LayerDepth>;
}
