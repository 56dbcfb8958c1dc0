import { PASSWORD_FIELD } from '../../articles/readers/password-field.js';
import type { EgressAnswer } from '../../platform/egress/egress.js';
import type { CopyText } from './read-copy.js';

/** Characters: a page that says more has an article, whatever it asks for beside it. */
const LITTLE = 1500;

/** Where sites have people sign in. */
const DOOR_PATH = /\/(?:wp-)?(?:log-?in|sign-?in|sso|masuk)(?:\.\w+)?\/?$/i;
const DOOR_HOST = /^(?:log-?in|sign-?in|sso|auth|accounts)\./i;
/** What they call it, beside their own name. */
const DOOR_TITLE = /^(?:(?:log|sign)[ -]?in(?: to .+)?|masuk|вход|войти|anmelden|connexion|iniciar sesión)$/i;
const BESIDE_NAME = /\s*[|·–—:»]\s*|\s-\s/;

/** The page is for those who sign in or pay, it says: https://developers.google.com/search/docs/appearance/structured-data/paywalled-content */
const NOT_FREE = /["']isAccessibleForFree["']\s*(?::|content=)\s*["']?(?:https?:\/\/schema\.org\/)?false\b/i;

/** What a page may be about though it says next to nothing, or what draws its words later. */
const MORE_THAN_WORDS = /<(?:img|picture|video|audio|iframe|embed|object|canvas|svg|script)\b/i;

/**
 * Whether a site asks to sign in where the page should be: it leads to a door, or its page is named one, or is next to nothing but the
 * form, or says little and that it is not free. A field for a password alone says nothing, for many pages have one beside what they are
 * about; so a page that may be one is no door: a copy too many does no harm.
 */
export function isSignInPage(asked: string, { url, body }: EgressAnswer, copy: CopyText): boolean {
  const { text, mediaType, found } = copy;
  if (text.length >= LITTLE || !/html/i.test(mediaType ?? '')) return false;
  if (isDoor(asked)) return false;
  if (isDoor(url)) return true;
  const page = body.toString('latin1', 0, 500_000);
  if (NOT_FREE.test(page)) return true;
  if (!PASSWORD_FIELD.test(page)) return false;
  const isNamedDoor = found.title?.text.split(BESIDE_NAME).some((part) => DOOR_TITLE.test(part.trim()));
  return isNamedDoor || (!MORE_THAN_WORDS.test(page) && isMostlyForm(page));
}

function isDoor(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  return DOOR_HOST.test(hostname) || DOOR_PATH.test(pathname);
}

/** Whether at least half of what a page says stands in forms with a field for a password. */
function isMostlyForm(page: string): boolean {
  const forms = page
    .split(/<\/form\b/i)
    .map((part) => part.slice(part.toLowerCase().lastIndexOf('<form')))
    .filter((part) => PASSWORD_FIELD.test(part));
  return 2 * lengthOfWords(forms.join('')) >= lengthOfWords(page);
}

const lengthOfWords = (html: string) => html.replace(/<(?:title|style)\b[^<]*|<[^<>]*>|\s/gi, '').length;
