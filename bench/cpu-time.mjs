/** CPU time of what a function does, in ms: the machine may have other work to do meanwhile. */
export function cpuTime(act) {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
