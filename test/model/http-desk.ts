import type { Role } from '../../src/core/workflow/roles.js';
import { newId } from '../../src/platform/ids.js';
import { ByTurns } from '../harness/by-turns.js';
import { hire, type Member } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { startProcess, type RunningProcess } from '../harness/start-process.js';
import { RATINGS } from './claim-in-tables.js';
import type { Model } from './model-types.js';
import { MODEL_PEOPLE } from './random-commands.js';

const SCALE = '019ab000-0000-7000-8000-000000000001';
const ARTICLE = 'The minister said the resolution bans the trade.';

/** The claim of one story, and the claims that it may be merged into. */
export interface StoryClaim {
  id: string;
  quoteId: string;
  /** Ids behind the model's names: evidence, threads, targets of a merge. */
  ids: Record<string, string>;
  /** The same as it was when the edition went public; an abandoned correction brings its evidence back. */
  published: Record<string, string>;
}

/** The real application in two processes on one database, asked by turns, with the model's people in it; many stories are told in one. */
export class HttpDesk {
  articleId = '';
  readonly people = new Map<string, Member>();

  private constructor(
    readonly app: RunningApp,
    private readonly other: RunningProcess,
  ) {}

  /** Starts both with a database of their own. */
  static async open(): Promise<HttpDesk> {
    const app = await startApp({ publicUrlGiven: true, rateLimit: 10_000_000 });
    const { publicUrl, rateLimit } = app.config;
    const env = { PUBLIC_URL: publicUrl, RATE_LIMIT: String(rateLimit), LOG_LEVEL: 'error' };
    const other = await startProcess(app.database, env);
    const desk = new HttpDesk(app, other);
    for (const { id, roles, serviceOf } of MODEL_PEOPLE) {
      const responsible = serviceOf && desk.people.get(serviceOf)!.id;
      const person = await hire(app, id, roles as Role[], responsible);
      desk.people.set(id, { ...person, http: new ByTurns([person.http, other.client(person.key)]) });
    }
    desk.articleId = await desk.plantArticle();
    return desk;
  }

  async close(): Promise<void> {
    await this.other.stop();
    await this.app.stop();
  }

  /** The model's name of a person, or of something of the story. */
  nameOf(story: StoryClaim, id: string | null): string | null {
    if (id === null) return null;
    const person = [...this.people].find(([, member]) => member.id === id);
    return person?.[0] ?? Object.keys(story.ids).find((name) => story.ids[name] === id) ?? id;
  }

  /** Begins a story: the claim is drafted over HTTP; what the model takes for granted is planted beside it. */
  async begin(start: Model): Promise<StoryClaim> {
    await this.configure(start.world);
    await this.rows('UPDATE settings SET approvals_needed = $1', [start.approvalsNeeded]);
    const quoteId = await this.plantQuote(start.unconfirmed.length > 0);
    const { statement, claimant, date } = start.content;
    const drafted = await this.people.get(start.ledger[1]![0]!)!.http.post<{ id: string }>('/api/v1/claims', {
      statement,
      language: 'en',
      claimant: claimantFields(claimant),
      ...dateFields(date),
      quoteIds: [quoteId],
    });
    const { id } = drafted.body;
    const ids = { ...(await this.plantTargets()), self: id, nobody: newId() };
    await this.plantWork(id, ids, start);
    return { id, quoteId, ids, published: {} };
  }

  /** Sets what lies outside the claim: what an admin, a timer or another desk would have done. */
  async configure(world: Model['world'], claimId?: string): Promise<void> {
    await this.rows(
      `UPDATE settings SET organisation_name = 'Meja Uji', organisation_url = $1, organisation_logo = $2`,
      [
        world.organisation ? 'https://desk.example' : null,
        world.claimReviewValid ? 'https://desk.example/logo.png' : 'no address',
      ],
    );
    if (claimId)
      await this.rows('UPDATE claims SET embargo_until = $2 WHERE id = $1', [
        claimId,
        world.embargoed ? '2090-01-01' : null,
      ]);
  }

  /** What a job of a later day would write. */
  async archive(evidenceId: string, result: string): Promise<void> {
    await this.rows(`UPDATE evidence SET archive_state = $2, archive_reason = $3 WHERE id = $1`, [
      evidenceId,
      result,
      result === 'failed' ? 'The server was away.' : null,
    ]);
  }

  rows(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    return this.app.database.rows(sql, values);
  }

  private async plantArticle(): Promise<string> {
    const { body } = await this.people
      .get('ayu')!
      .http.post<{ id: string }>('/api/v1/articles', { text: ARTICLE, language: 'en' });
    return body.id;
  }

  /** A quote whose speaker a pronoun named; confirmed by somebody or by nobody. */
  private async plantQuote(unconfirmed: boolean): Promise<string> {
    const id = newId();
    await this.rows(
      `INSERT INTO quotes (id, article_id, origin, kind, start_offset, end_offset, content, selector, check_worthiness, worth_score,
         decision, speaker_confirmed_by, created_by)
       VALUES ($1, $2, 'extracted', 'indirect', 18, 47, 'the resolution bans the trade', '{}', '{}', 0, 'accepted', $3, $4)`,
      [id, this.articleId, unconfirmed ? null : this.people.get('ayu')!.id, this.people.get('ayu')!.id],
    );
    await this.rows(
      `INSERT INTO quote_speakers (quote_id, position, name, resolved_by, confidence) VALUES ($1, 0, 'The minister', 'noun', 0.5)`,
      [id],
    );
    return id;
  }

  /** Claims as they stand elsewhere at the desk; the published one has the address that is taken. */
  private async plantTargets(): Promise<Record<string, string>> {
    const [other, gone, withdrawn, live] = [newId(), newId(), newId(), newId()];
    await this.rows(
      `INSERT INTO claims (id, state, statement, language, created_by, merged_into, merged_from, published_edition, slug, retracted_at)
       VALUES ($1, 'researching', 'Another.', 'en', $5, NULL, NULL, NULL, NULL, NULL),
              ($2, 'merged', 'A double.', 'en', $5, $1, 'draft', NULL, NULL, NULL),
              ($3, 'retracted', 'A wrong one.', 'en', $5, NULL, NULL, 1, $6, now()),
              ($4, 'published', 'A public one.', 'en', $5, NULL, NULL, 1, $7, NULL)`,
      [other, gone, withdrawn, live, this.people.get('ayu')!.id, `wrong-${withdrawn}`, `taken-${live}`],
    );
    await this.rows(
      `INSERT INTO audit_events (stream, action) SELECT 'claim:' || id, 'claim.planted' FROM unnest($1::uuid[]) id`,
      [[other, gone, withdrawn, live]],
    );
    return { other, gone, withdrawn, public: live };
  }

  private async plantWork(claimId: string, ids: Record<string, string>, start: Model): Promise<void> {
    const { rating, summary, evidence } = start.content;
    await this.rows(
      'UPDATE claims SET rating_scale_id = $2, rating_value = $3, summary = $4, assignee_id = $5 WHERE id = $1',
      [
        claimId,
        rating && SCALE,
        rating && RATINGS[rating],
        summary,
        start.assignee && this.people.get(start.assignee)!.id,
      ],
    );
    for (const [name, { stance, archive, reason }] of Object.entries(evidence)) {
      ids[name] = newId();
      await this.rows(
        `INSERT INTO evidence (id, claim_id, url, url_key, stance, kind, archive_state, archive_reason, created_by)
         VALUES ($1, $2, 'https://undocs.org/', 'undocs.org', $3, 'primary', $4, $5, $6)`,
        [ids[name], claimId, stance, archive, reason, this.people.get('ayu')!.id],
      );
    }
  }
}

/** The claimant as the API takes it. */
export function claimantFields(claimant: Model['content']['claimant']): object | null {
  if (claimant === null) return null;
  return claimant === 'named' ? { name: 'Rina Contoh' } : { unnamed: true };
}

/** The day as the API takes it. */
export function dateFields(date: Model['content']['date']): object {
  return { statedOn: date === 'known' ? '2015-11-26' : null, statedOnUnknown: date === 'unknown' };
}

/** The rating as the API takes it. */
export function ratingFields(rating: string | null): object | null {
  return rating === null ? null : { scaleId: SCALE, value: RATINGS[rating] };
}
