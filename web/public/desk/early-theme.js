/* Runs before the first paint, so that a remembered theme never flashes in the other one. */
const rememberedTheme = localStorage.getItem('claimdesk.theme');
if (rememberedTheme) document.documentElement.dataset.theme = rememberedTheme;
