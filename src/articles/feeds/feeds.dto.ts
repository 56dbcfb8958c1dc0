import { PartialType } from '@nestjs/swagger';
import { PageOf, PersonName } from '../../platform/http/answers.dto.js';
import {
  Flag,
  Id,
  Language,
  Moment,
  Part,
  Parts,
  Text,
  WebAddress,
  Whole,
} from '../../platform/http/fields.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';

/** A feed to watch. */
export class AddFeedRequest {
  @WebAddress({ about: 'Its address: RSS, Atom, RDF or JSON Feed', example: 'https://news.example/rss' })
  url: string;

  @Text({
    about: 'Outlet of its articles; each page says its own when absent',
    example: 'Contoh Post',
    max: 200,
    optional: true,
    nullable: true,
  })
  outlet?: string | null;

  @Language({
    about: 'Their language, BCP 47; recognised when absent',
    example: 'id',
    optional: true,
    nullable: true,
  })
  language?: string | null;

  @Whole({
    about: 'Minutes between two checks',
    example: 60,
    min: 15,
    max: 1440,
    default: 60,
    optional: true,
  })
  everyMinutes?: number;

  @Flag({ about: 'Whether it is watched; true when absent', example: true, optional: true })
  active?: boolean;
}

/** A feed that somebody thinks of watching. */
export class LookAtFeedRequest {
  @WebAddress({ about: 'Its address', example: 'https://news.example/rss' })
  url: string;
}

/** An item of a feed that is not watched yet. */
export class FeedLookItem {
  @Text({ about: 'Its title', example: 'Jembatan selesai', nullable: true })
  title: string | null;

  @WebAddress({ about: 'Its page', example: 'https://news.example/2026/jembatan', nullable: true })
  link: string | null;

  @Moment({ about: 'When it was published', example: '2026-11-28T08:15:00.000Z', nullable: true })
  publishedAt: string | null;
}

/** What a feed says of itself. */
export class FeedLook {
  @Text({ about: 'What it is called', example: 'Contoh Post – Berita', nullable: true })
  title: string | null;

  @Language({
    about: 'Its language as it says, else as its titles look; null where neither tells',
    example: 'id',
    nullable: true,
  })
  language: string | null;

  @Whole({ about: 'Items in it', example: 20, min: 0, max: Number.MAX_SAFE_INTEGER })
  count: number;

  @Parts(() => FeedLookItem, { about: 'Its newest items, 5 at most', example: [], max: 5 })
  items: FeedLookItem[];

  @Id({ about: 'The feed that watches this address already', example: null, nullable: true })
  watchedAs: string | null;
}

/** What is to change; an absent field stays, null clears. */
export class EditFeedRequest extends PartialType(AddFeedRequest, { skipNullProperties: false }) {}

/** A feed that is watched. */
export class FeedAnswer {
  @Id({ about: 'The feed', example: ID })
  id: string;

  @Whole({
    about: 'For If-Match; checks leave it as it is',
    example: 1,
    min: 1,
    max: Number.MAX_SAFE_INTEGER,
  })
  version: number;

  @WebAddress({ about: 'Its address', example: 'https://news.example/rss' })
  url: string;

  @Text({ about: 'What it calls itself, once it was read', example: 'Contoh Post – Berita', nullable: true })
  title: string | null;

  @Text({ about: 'Outlet of its articles', example: 'Contoh Post', nullable: true })
  outlet: string | null;

  @Language({ about: 'Their language', example: 'id', nullable: true })
  language: string | null;

  @Whole({ about: 'Minutes between two checks', example: 60, min: 15, max: 1440 })
  everyMinutes: number;

  @Flag({ about: 'Whether it is watched', example: true })
  active: boolean;

  @Moment({ about: 'When it was checked last', example: null, nullable: true })
  checkedAt: string | null;

  @Moment({
    about: 'When it is checked next; null while it is not watched',
    example: '2026-11-28T08:15:00.000Z',
    nullable: true,
  })
  nextAt: string | null;

  @Whole({
    about: 'Checks in a row that came to nothing; the pause doubles with each, to a day at most',
    example: 0,
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
  })
  failures: number;

  @Text({
    about:
      'Why the last check came to nothing or the feed has stopped: `gone`, `person_left`, `redacted` (it would bring back words that were redacted, and is not switched on again), `busy`, `not_there`, `site_trouble`, `not_a_feed`, `off` (the desk does not go to the internet), or why the request was refused',
    example: null,
    nullable: true,
  })
  code: string | null;

  @Whole({ about: 'HTTP status of the last answer', example: 200, nullable: true, min: 100, max: 999 })
  status: number | null;

  @Moment({ about: 'When it was added', example: '2026-11-23T09:30:00.000Z' })
  createdAt: string;

  @Moment({ about: 'When it was last changed, or stopped', example: '2026-11-23T09:30:00.000Z' })
  updatedAt: string;

  @Part(() => PersonName, {
    about: 'Who its articles are added as',
    example: { id: ID, name: 'Ayu Contoh' },
  })
  createdBy: PersonName;

  @Whole({ about: 'Articles that came from it', example: 12, min: 0, max: Number.MAX_SAFE_INTEGER })
  articles: number;

  @Whole({
    about: 'Items whose pages are still to be fetched',
    example: 0,
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
  })
  waiting: number;
}

/** Feeds, newest first. */
export class FeedPage extends PageOf(FeedAnswer) {}

/** An item of a feed, and what became of it. */
export class FeedItemAnswer {
  @Id({ about: 'The item', example: ID })
  id: string;

  @Text({ about: 'Its title', example: 'Jembatan selesai', nullable: true })
  title: string | null;

  @WebAddress({ about: 'Its page', example: 'https://news.example/2026/jembatan', nullable: true })
  link: string | null;

  @Id({ about: 'Its article; with `duplicate`, the one that has the same text', example: ID, nullable: true })
  articleId: string | null;

  @Text({
    about:
      'Why no article was added: `duplicate`, `person_left`, or the code that POST /api/v1/articles would give; while it waits, why the last try came to nothing',
    example: null,
    nullable: true,
  })
  code: string | null;

  @Flag({
    about: 'Whether the article has the words of the feed itself, as its page could not be read',
    example: false,
  })
  ownWords: boolean;

  @Moment({
    about: 'When its page is fetched, at the earliest; null once it is settled',
    example: null,
    nullable: true,
  })
  nextTryAt: string | null;

  @Moment({ about: 'When it was found in the feed', example: '2026-11-28T08:15:00.000Z' })
  takenAt: string;
}

/** Items, those that were found last first. */
export class FeedItemPage extends PageOf(FeedItemAnswer) {}
