const LOOK_EVERY_MS = 300;

/**
 * npm passes SIGTERM to a shell that dies of it and leaves this process behind. So, under npm, when the parent is gone
 * we send ourselves the SIGTERM that got lost.
 */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  watch.unref();
}
