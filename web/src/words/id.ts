import claim from './id/claim.json';
import codes from './id/codes.json';
import commands from './id/commands.json';
import composer from './id/composer.json';
import conflict from './id/conflict.json';
import frame from './id/frame.json';
import history from './id/history.json';
import home from './id/home.json';
import inbox from './id/inbox.json';
import lists from './id/lists.json';
import pages from './id/pages.json';
import practice from './id/practice.json';
import publish from './id/publish.json';
import quotes from './id/quotes.json';
import reader from './id/reader.json';
import review from './id/review.json';
import settings from './id/settings.json';
import signIn from './id/signIn.json';

/** Every sentence of the desk in Indonesian, by part of the desk. */
export default {
  claim,
  codes,
  commands,
  composer,
  conflict,
  frame,
  history,
  home,
  inbox,
  lists,
  pages,
  practice,
  publish,
  quotes,
  reader,
  review,
  settings,
  signIn,
};
