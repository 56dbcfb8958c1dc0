import { Platform1795430000001 } from '../../../migrations/1795430000001-platform.js';
import { People1795430000002 } from '../../../migrations/1795430000002-people.js';
import { Articles1795430000003 } from '../../../migrations/1795430000003-articles.js';
import { Claims1795430000004 } from '../../../migrations/1795430000004-claims.js';
import { EvidenceAndReviews1795430000005 } from '../../../migrations/1795430000005-evidence-and-reviews.js';
import { Publishing1795430000006 } from '../../../migrations/1795430000006-publishing.js';
import { DefaultScales1795430000007 } from '../../../migrations/1795430000007-default-scales.js';
import { LooksAndTriage1795430000008 } from '../../../migrations/1795430000008-looks-and-triage.js';
import { OrderOfEvents1795430000009 } from '../../../migrations/1795430000009-order-of-events.js';
import { ArticlesOfTheInbox1795430000010 } from '../../../migrations/1795430000010-articles-of-the-inbox.js';
import { Practice1795430000011 } from '../../../migrations/1795430000011-practice.js';
import { Suggestions1795430000012 } from '../../../migrations/1795430000012-suggestions.js';
import { PracticeIsPrivate1795430000013 } from '../../../migrations/1795430000013-practice-is-private.js';
import { OrderOfEvidence1795430000014 } from '../../../migrations/1795430000014-order-of-evidence.js';
import { Readings1795430000015 } from '../../../migrations/1795430000015-readings.js';
import { ReasonsOfSensitive1795430000017 } from '../../../migrations/1795430000017-reasons-of-sensitive.js';
import { PendingReviews1795430000018 } from '../../../migrations/1795430000018-pending-reviews.js';
import { ArticleFormats1795430000020 } from '../../../migrations/1795430000020-article-formats.js';
import { ArticleVersions1795430000021 } from '../../../migrations/1795430000021-article-versions.js';
import { Captures1795430000022 } from '../../../migrations/1795430000022-captures.js';
import { Links1795430000024 } from '../../../migrations/1795430000024-links.js';
import { Imports1795430000026 } from '../../../migrations/1795430000026-imports.js';
import { Feeds1795430000027 } from '../../../migrations/1795430000027-feeds.js';
import { SaltedAudit1795430000028 } from '../../../migrations/1795430000028-salted-audit.js';
import { JobsOfPeople1795430000029 } from '../../../migrations/1795430000029-jobs-of-people.js';
import { ImportsAgain1795430000031 } from '../../../migrations/1795430000031-imports-again.js';
import { Hosts1795430000033 } from '../../../migrations/1795430000033-hosts.js';
import { FeedItemsWait1795430000034 } from '../../../migrations/1795430000034-feed-items-wait.js';
import { WordsOfEvidence1795430000035 } from '../../../migrations/1795430000035-words-of-evidence.js';
import { Webhooks1795430000036 } from '../../../migrations/1795430000036-webhooks.js';
import { WordsOfPublications1795430000037 } from '../../../migrations/1795430000037-words-of-publications.js';
import { FactChecks1795430000038 } from '../../../migrations/1795430000038-fact-checks.js';
import { DocumentsAndPassages1795430000040 } from '../../../migrations/1795430000040-documents-and-passages.js';
import { SentRequests1795430000042 } from '../../../migrations/1795430000042-sent-requests.js';
import { Notes1795430000043 } from '../../../migrations/1795430000043-notes.js';
import { ExtractedVersion1795430000044 } from '../../../migrations/1795430000044-extracted-version.js';
import { Puts1795430000048 } from '../../../migrations/1795430000048-puts.js';
import { ClockOfEvents1795430000049 } from '../../../migrations/1795430000049-clock-of-events.js';
import { TurnsOfLinks1795430000050 } from '../../../migrations/1795430000050-turns-of-links.js';

/** Every migration, in order. One that has landed is never edited. */
export const MIGRATIONS = [
  Platform1795430000001,
  People1795430000002,
  Articles1795430000003,
  Claims1795430000004,
  EvidenceAndReviews1795430000005,
  Publishing1795430000006,
  DefaultScales1795430000007,
  LooksAndTriage1795430000008,
  OrderOfEvents1795430000009,
  ArticlesOfTheInbox1795430000010,
  Practice1795430000011,
  Suggestions1795430000012,
  PracticeIsPrivate1795430000013,
  OrderOfEvidence1795430000014,
  Readings1795430000015,
  ReasonsOfSensitive1795430000017,
  PendingReviews1795430000018,
  ArticleFormats1795430000020,
  ArticleVersions1795430000021,
  Captures1795430000022,
  Links1795430000024,
  Imports1795430000026,
  Feeds1795430000027,
  SaltedAudit1795430000028,
  JobsOfPeople1795430000029,
  ImportsAgain1795430000031,
  Hosts1795430000033,
  FeedItemsWait1795430000034,
  WordsOfEvidence1795430000035,
  Webhooks1795430000036,
  WordsOfPublications1795430000037,
  FactChecks1795430000038,
  DocumentsAndPassages1795430000040,
  SentRequests1795430000042,
  Notes1795430000043,
  ExtractedVersion1795430000044,
  Puts1795430000048,
  ClockOfEvents1795430000049,
  TurnsOfLinks1795430000050,
];
