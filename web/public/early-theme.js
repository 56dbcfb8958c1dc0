/* Runs before the first paint, so that a remembered theme never flashes in the other one. */
try {
  const { theme } = JSON.parse(localStorage.getItem('claimdesk.preferences') ?? '{}');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light';
} catch {
  // Without storage the system's theme holds.
}
