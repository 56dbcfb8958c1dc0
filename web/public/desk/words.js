import en from './words/en.js';
import enClaims from './words/en-claims.js';
import enCodes from './words/en-codes.js';
import enRefusals from './words/en-refusals.js';
import id from './words/id.js';
import idClaims from './words/id-claims.js';
import idCodes from './words/id-codes.js';
import idRefusals from './words/id-refusals.js';

/** Every sentence of the page by language and key. */
export const WORDS = {
  en: { ...en, ...enClaims, ...enCodes, ...enRefusals },
  id: { ...id, ...idClaims, ...idCodes, ...idRefusals },
};

const LOCALES = { en: 'en-GB', id: 'id-ID' };
let language = 'en';

/** The interface's language: `en` or `id`. */
export function currentLanguage() {
  return language;
}

/** Changes the language of all that is drawn from now on, and of the document. */
export function speak(wanted) {
  language = WORDS[wanted] ? wanted : 'en';
  document.documentElement.lang = language;
}

/** True if there are words for a key. */
export function hasWords(key) {
  return key in WORDS[language];
}

/** The words of a key with `{placeholders}` filled in; with `params.n`, in the plural that fits. */
export function t(key, params = {}) {
  return sentence(key, params).replace(/\{(\w+)\}/g, (_, part) => params[part] ?? '…');
}

/** The same as a list of texts and elements, where a parameter is an element: a name, a link. */
export function rich(key, params) {
  return sentence(key, params)
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((part) => (/^\{\w+\}$/.test(part) ? (params[part.slice(1, -1)] ?? '…') : part));
}

function sentence(key, { n }) {
  const words = WORDS[language][key] ?? key;
  if (typeof words === 'string') return words;
  return words[new Intl.PluralRules(LOCALES[language]).select(n)] ?? words.other;
}

/** The word for a value of the API (`state.draft`), or the value itself where the server knows more than this page. */
export function word(group, value) {
  const key = `${group}.${value}`;
  return hasWords(key) ? t(key) : String(value);
}

/** "a, b and c", or with "or". */
export function listed(items, type = 'conjunction') {
  return new Intl.ListFormat(LOCALES[language], { type }).format(items);
}

/** A day such as 2015-11-26 in words. */
export function day(date) {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A moment in the reader's own zone, which it names. */
export function moment(at) {
  const parts = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' };
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZoneName: 'short' }).format(new Date(at));
}

/** A share of one as a percentage. */
export function percent(share) {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent' }).format(share);
}
