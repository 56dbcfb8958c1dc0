import { useState } from 'react';
import style from './changed-edge.module.css';

/** For two seconds, an edge at a row that has changed while it was on the screen. */
export function ChangedEdge({ version }: { version: number }) {
  const [first] = useState(version);
  if (version === first) return null;
  return <span key={version} className={style.edge} data-ui="changed" aria-hidden />;
}
