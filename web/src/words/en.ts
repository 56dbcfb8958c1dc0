import claim from './en/claim.json';
import codes from './en/codes.json';
import commands from './en/commands.json';
import composer from './en/composer.json';
import conflict from './en/conflict.json';
import frame from './en/frame.json';
import history from './en/history.json';
import home from './en/home.json';
import inbox from './en/inbox.json';
import lists from './en/lists.json';
import pages from './en/pages.json';
import practice from './en/practice.json';
import publish from './en/publish.json';
import quotes from './en/quotes.json';
import reader from './en/reader.json';
import review from './en/review.json';
import settings from './en/settings.json';
import signIn from './en/signIn.json';

/** Every sentence of the desk in English, by part of the desk. */
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
