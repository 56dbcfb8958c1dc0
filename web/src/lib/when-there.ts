const PATIENCE_MS = 5000;

/**
 * Waits for an element that a page draws when its data or code has come.
 * @returns gives it up
 */
export function whenThere(find: () => HTMLElement | null, then: (found: HTMLElement) => void): () => void {
  const look = () => {
    const found = find();
    if (!found) return;
    stop();
    then(found);
  };
  const watch = new MutationObserver(look);
  const timer = setTimeout(() => stop(), PATIENCE_MS);
  const stop = () => {
    watch.disconnect();
    clearTimeout(timer);
  };
  watch.observe(document.body, { childList: true, subtree: true });
  look();
  return stop;
}
