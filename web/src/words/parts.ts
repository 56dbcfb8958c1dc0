import type admin from './en/admin.json';
import type archive from './en/archive.json';
import type claim from './en/claim.json';
import type codes from './en/codes.json';
import type commands from './en/commands.json';
import type composer from './en/composer.json';
import type conflict from './en/conflict.json';
import type evidence from './en/evidence.json';
import type feeds from './en/feeds.json';
import type frame from './en/frame.json';
import type history from './en/history.json';
import type home from './en/home.json';
import type imports from './en/imports.json';
import type inbox from './en/inbox.json';
import type links from './en/links.json';
import type lists from './en/lists.json';
import type needs from './en/needs.json';
import type pages from './en/pages.json';
import type practice from './en/practice.json';
import type publish from './en/publish.json';
import type quotes from './en/quotes.json';
import type reader from './en/reader.json';
import type reading from './en/reading.json';
import type review from './en/review.json';
import type settings from './en/settings.json';
import type signIn from './en/signIn.json';

/** The words of the desk, by part: one file for each in `en`, and one in `id`. */
export interface Parts {
  admin: typeof admin;
  archive: typeof archive;
  claim: typeof claim;
  codes: typeof codes;
  commands: typeof commands;
  composer: typeof composer;
  conflict: typeof conflict;
  evidence: typeof evidence;
  feeds: typeof feeds;
  frame: typeof frame;
  history: typeof history;
  home: typeof home;
  imports: typeof imports;
  inbox: typeof inbox;
  links: typeof links;
  lists: typeof lists;
  needs: typeof needs;
  pages: typeof pages;
  practice: typeof practice;
  publish: typeof publish;
  quotes: typeof quotes;
  reader: typeof reader;
  reading: typeof reading;
  review: typeof review;
  settings: typeof settings;
  signIn: typeof signIn;
}

export type Part = keyof Parts;
