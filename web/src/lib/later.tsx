import { useEffect, useState, type ComponentType } from 'react';
import { Layer } from './commands/layer';
import { missing } from './missing-code';

/** After a page has come, before what it needs next is fetched. */
const REST_MS = 1000;

/** Does something once nothing else happens. */
export function whenIdle(run: () => void): void {
  setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(run) : run()), REST_MS);
}

/**
 * A part that a page does not need to be read: its code is fetched when nothing else happens, at the latest when the part is called. Until
 * it has come, keys do nothing, since they belong to it. (React's `lazy` would hold back what comes within a third of a second.)
 * @param beside nobody has called it: keys and page go on without it, also where it does not come at all
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { beside = false } = {},
): ComponentType<Props> {
  const code: { Part?: ComponentType<Props> } = {};
  const fetch = async () => {
    code.Part ??= await load().catch(missing);
  };
  // Whether it comes is asked again when it is called.
  const fetchEarly = () => void fetch().catch(() => undefined);
  whenIdle(fetchEarly);

  return function Later(props: Props) {
    const [Part, setPart] = useState(() => code.Part);
    const [problem, setProblem] = useState<unknown>();
    useEffect(() => {
      void fetch().then(() => setPart(() => code.Part), setProblem);
    }, []);
    if (problem && !beside) throw problem;
    if (Part) return <Part {...props} />;
    return beside ? null : <Layer>{null}</Layer>;
  };
}
