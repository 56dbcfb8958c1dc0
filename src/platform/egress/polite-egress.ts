import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Config } from '../config.js';
import { JobAgain } from '../jobs/job-handlers.js';
import { CONFIG } from '../tokens.js';
import { Egress, type EgressAnswer, type EgressRequest } from './egress.js';
import { PAUSES, type Errand } from './errands.js';
import { restAfter } from './retry-after.js';
import { BOOK_TURN, LET_REST, NOTE_VISIT, TAKE_TURN } from './turns.query.js';

/** Jobs are looked for every two seconds, so a turn may begin a little sooner after the one before. */
const EARLY_S = 1;

/**
 * The door to the internet for jobs. All processes together visit a host one after the other, with the pause of the errand, and not
 * before its Retry-After is over. A job whose turn has not come steps back and keeps nobody from working. Whoever waits at the screen
 * for the answer to one request (adding an article by its address, looking at a feed) is a reader like any other, goes through `Egress`
 * at once and takes no turn. Turns are taken at the host of the first address. Where it redirects is known too late for that, but counts as
 * a visit of that host too, and a host that rests is not visited that way either.
 */
@Injectable()
export class PoliteEgress {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Egress) private readonly egress: Egress,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Takes the turn for one visit to the host of an address.
   * @returns the door for this visit, which throws JobAgain too where it is sent on to a host that rests
   * @throws JobAgain, with the moment of the next turn, where the host may not be visited now
   */
  async turn(url: string, errand: Errand): Promise<Pick<Egress, 'fetch'>> {
    const { on, pauses } = this.config.egress;
    if (on && pauses && URL.canParse(url)) {
      const pause = PAUSES[errand] - EARLY_S;
      const [begun] = await this.dataSource.query(TAKE_TURN, [hostOf(url), pause, isPatient(errand)]);
      if (!begun) throw new JobAgain(await this.book(this.dataSource.manager, url, errand));
    }
    return { fetch: (request) => this.fetch(request) };
  }

  /**
   * Books a turn, so that a job need not come in vain. A host may be busy or rest when the moment has come, so `turn` is taken all the
   * same. Null: at once. A turn that is booked and not used makes those behind it wait for nothing: book for what is soon done.
   */
  async book(em: EntityManager, url: string, errand: Errand): Promise<Date | null> {
    if (!this.config.egress.pauses) return null;
    const [{ turn }] = await em.query(BOOK_TURN, [hostOf(url), errand, PAUSES[errand], isPatient(errand)]);
    return turn;
  }

  private async fetch(request: EgressRequest): Promise<EgressAnswer> {
    const mayFollow = async (next: string) => {
      if (this.config.egress.pauses) {
        const [{ rests }] = await this.dataSource.query(NOTE_VISIT, [hostOf(next)]);
        if (rests) throw new JobAgain(rests);
      }
      await request.mayFollow?.(next);
    };
    const answer = await this.egress.fetch({ ...request, mayFollow });
    const rest = [429, 503].includes(answer.status) ? restAfter(answer) : 0;
    if (rest > 0) await this.dataSource.query(LET_REST, [hostOf(answer.url), rest]);
    return answer;
  }
}

const hostOf = (url: string): string => new URL(url).host;

/** Somebody who waits is not made to wait for minutes by rules that are meant for robots. */
const isPatient = (errand: Errand): boolean => errand !== 'asked';
