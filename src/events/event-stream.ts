import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Authenticator } from '../people/door/authenticate.js';
import { may } from '../people/permissions.js';
import { toldKinds } from '../people/told-kinds.js';
import { Problem } from '../platform/errors.js';
import type { Actor } from '../platform/http/actor.js';
import { EventFeed, type Listener } from './event-feed.js';
import { isBehind, type EventRow } from './events.query.js';
import { CHANNEL, leaving, PresenceBoard, type Presence } from './presence.js';

/** How often it is looked who may still listen: whoever may not is told nothing more within a second. */
export const LOOK_MS = 800;
/** Proxies close what is silent for long, and a page cannot tell silence from a connection that is lost. */
const BEAT_MS = 15_000;
/** A reader who leaves this much of what happens unread is let go; it comes back and is told what it has missed as fast as it reads. */
const MOST_UNREAD = 1_000_000;
const MOST_STREAMS = 20;
const PAGE = 500;
/** Time to hear that the stream has ended, before a process ends. */
const LAST_WORDS_MS = 300;
/** A page that is loaded anew is back by then. */
const GONE_MS = 3_000;

interface Stream {
  actor: Actor;
  /** What it was let in by. */
  pass: string;
  /** What it may be told of by now. */
  kinds: ReadonlySet<string>;
}

/** Streams of news and presence (server-sent events). A stream holds no connection to the database. */
@Injectable()
export class EventStreams implements OnModuleInit {
  private readonly open = new Map<FastifyReply, Stream>();
  private timer: NodeJS.Timeout | undefined;
  private closing = false;

  constructor(
    @Inject(EventFeed) private readonly feed: EventFeed,
    @Inject(PresenceBoard) private readonly board: PresenceBoard,
    @Inject(Authenticator) private readonly authenticator: Authenticator,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
  ) {}

  /** A server that closes waits for its answers, and a stream is one that never ends by itself. */
  onModuleInit(): void {
    // Absent where no server is made: for the document of the API.
    const server = this.host.httpAdapter?.getInstance() as FastifyInstance | undefined;
    server?.addHook('preClose', async () => {
      this.closing = true;
      clearTimeout(this.timer);
      for (const reply of this.open.keys()) end(reply);
      // Whoever does not read, or has gone without a word, is not waited for.
      await new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS));
      for (const reply of this.open.keys()) reply.raw.destroy();
    });
  }

  /**
   * Opens a stream that goes on behind `cursor`, or from now.
   * @throws Problem 429 when this account holds too many
   */
  async start(
    request: FastifyRequest,
    reply: FastifyReply,
    actor: Actor,
    cursor: string | null,
  ): Promise<void> {
    const held = [...this.open.values()].filter((stream) => stream.actor.id === actor.id).length;
    if (held >= MOST_STREAMS) throw new Problem('too_many_requests');
    if (this.closing) throw new Problem('unavailable');
    // Whoever has left while the door looked who it is.
    if (reply.raw.destroyed) return void reply.hijack();
    const undo: (() => void)[] = [];
    // Counted before anything is waited for: neither a burst nor whoever leaves meanwhile upsets the count.
    const stream = {
      actor,
      pass: this.authenticator.passOf(request, actor),
      kinds: new Set<string>(toldKinds(actor)),
    };
    this.enter(reply, stream, () => undo.splice(0).forEach((step) => step()));
    const now = await this.feed.now();
    if (this.closing) throw new Problem('unavailable');
    // A cursor of the future was given by another database, before this one took its place.
    const last = cursor && !isBehind(cursor, now) ? cursor : now;
    begin(reply, last);
    try {
      const beat = setInterval(() => write(reply, 'event: beat\ndata: {}\n\n'), BEAT_MS);
      undo.push(() => clearInterval(beat));
      const show = (presence: Presence) => {
        if (stream.kinds.has(presence.subjectType)) write(reply, presenceText(presence));
      };
      undo.push(this.board.listen(show));
      this.board.everybody().forEach(show);
      await this.tell(reply, stream, last, undo);
    } catch {
      // The database is away: the other side comes back and goes on where it was.
      reply.raw.destroy();
    }
    if (reply.raw.destroyed) undo.splice(0).forEach((step) => step());
  }

  /** Tells what lies behind `last`: first what was missed, no faster than it is read, then what happens. */
  private async tell(reply: FastifyReply, stream: Stream, last: string, undo: (() => void)[]): Promise<void> {
    const tell = ({ cursor, kind, json }: EventRow) => {
      if (!isBehind(cursor, last)) return;
      last = cursor;
      if (stream.kinds.has(kind)) write(reply, `id: ${cursor}\nevent: change\ndata: ${json}\n\n`);
    };
    let hear: Listener = () => undefined;
    undo.push(await this.feed.listen((events) => hear(events)));
    while (!isOver(reply)) {
      const meanwhile: EventRow[] = [];
      hear = (events) => void meanwhile.push(...events);
      const page = await this.feed.after(last, PAGE);
      // What comes while a page is told is read with the next one.
      hear = page.length > 0 ? () => undefined : (events) => events.forEach(tell);
      if (page.length === 0) return meanwhile.forEach(tell);
      for (const event of page) {
        tell(event);
        if (reply.raw.writableNeedDrain) await drained(reply);
      }
    }
  }

  /** Holds a place for the stream until its connection closes. */
  private enter(reply: FastifyReply, stream: Stream, closed: () => void): void {
    this.open.set(reply, stream);
    this.timer ??= setTimeout(() => void this.look(), LOOK_MS);
    reply.raw.once('close', () => {
      closed();
      this.open.delete(reply);
      setTimeout(() => void this.leave(stream), GONE_MS).unref();
    });
  }

  /**
   * Ends the streams of all who have signed out, been deactivated, lost the role for it, or whose key was revoked; the others are told what
   * they may read by now.
   */
  private async look(): Promise<void> {
    const streams = [...this.open];
    try {
      const standing = await this.authenticator.standing(streams.map(([, { pass }]) => pass));
      for (const [reply, stream] of streams) {
        const rights = standing.get(stream.pass);
        if (!rights || !may(rights, 'events:read')) end(reply);
        else stream.kinds = new Set(toldKinds(rights));
      }
    } catch {
      // Where the database is away, nobody knows: the next look does.
    }
    this.timer = this.open.size && !this.closing ? setTimeout(() => void this.look(), LOOK_MS) : undefined;
  }

  /** Whoever has no stream here any more has left what they looked at; if they are back elsewhere, they say so again. */
  private async leave({ actor: { id } }: Stream): Promise<void> {
    if ([...this.open.values()].some(({ actor }) => actor.id === id)) return;
    for (const presence of this.board.of(id))
      await this.dataSource
        .query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify(leaving(presence))])
        .catch(() => undefined);
  }
}

function begin(reply: FastifyReply, cursor: string): void {
  reply.hijack();
  void reply.headers({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    // The connection serves this stream only, so that a process that ends need not wait for it.
    connection: 'close',
  });
  reply.raw.writeHead(200, reply.getHeaders() as Record<string, string>);
  write(reply, `retry: 2000\nevent: hello\ndata: ${JSON.stringify({ cursor })}\n\n`);
}

const presenceText = (presence: Presence): string => `event: presence\ndata: ${JSON.stringify(presence)}\n\n`;

function write(reply: FastifyReply, text: string): void {
  if (reply.raw.writableLength > MOST_UNREAD) reply.raw.destroy();
  else if (!reply.raw.writableEnded) reply.raw.write(text);
}

/** Says that nothing more comes; of one that has not begun, its beginning or the next look says so. */
function end({ raw }: FastifyReply): void {
  if (raw.headersSent) raw.end();
}

const isOver = ({ raw }: FastifyReply): boolean => raw.destroyed || raw.writableEnded;

/** Waits until the connection takes more, or is gone. */
function drained({ raw }: FastifyReply): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      raw.off('drain', done).off('close', done);
      resolve();
    };
    raw.on('drain', done).on('close', done);
  });
}
