import { patch, get } from './api.js';
import { currentLanguage, speak } from './words.js';

const THEME = 'claimdesk.theme';
const LANGUAGE = 'claimdesk.language';

/** The language that was chosen on this browser; null where nobody has. */
export function chosenLanguage() {
  return localStorage.getItem(LANGUAGE);
}

/** Before anybody has signed in: what was chosen on this browser, else what the browser asks for. */
export function speakAsRemembered() {
  speak(chosenLanguage() ?? (/^(id|in)\b/i.test(navigator.language) ? 'id' : 'en'));
}

/** Switches the language; a person who is signed in keeps it in the account. */
export async function changeLanguage(person) {
  const locale = currentLanguage() === 'en' ? 'id' : 'en';
  speak(locale);
  localStorage.setItem(LANGUAGE, locale);
  if (person) await patch('/me', { locale }, (await get('/me')).version);
}

/** Which theme is seen now: the chosen one, else the system's. */
export function currentTheme() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

/** Switches between light and dark, and remembers it on this browser. */
export function changeTheme() {
  const theme = currentTheme() === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  localStorage.setItem(THEME, theme);
}
