import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { movesFor, type OfferedMove } from '../core/workflow/moves-for.js';
import type { Config } from '../platform/config.js';
import { Problem } from '../platform/errors.js';
import type { Actor } from '../platform/http/actor.js';
import type { Work } from '../platform/http/work.js';
import { Settings } from '../platform/settings.js';
import { CONFIG } from '../platform/tokens.js';
import { applyMove, type AskedMove, type MadeMove } from './apply-move.js';
import { Appearance } from './appearance.entity.js';
import { changeContent } from './change-content.js';
import { addAppearances, readQuotes, type AppearanceAsked } from './claim-parts.js';
import { Claim } from './claim.entity.js';
import { readPeople } from './facts.query.js';
import { readFacts, type FactSources } from './read-facts.js';
import { workflowActor } from './workflow-actor.js';

/** Moves of a claim as they are offered to one person now. */
export interface OfferedMoves {
  state: string;
  version: number;
  moves: OfferedMove[];
}

/** What the claims room does for the rooms above and for its own routes. */
@Injectable()
export class Claims {
  private readonly sources: FactSources;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Settings) settings: Settings,
    @Inject(CONFIG) config: Config,
  ) {
    this.sources = { settings, config };
  }

  /** Makes a move; see `applyMove`. */
  move(work: Work, claimId: string, asked: AskedMove): Promise<MadeMove> {
    return applyMove(work, claimId, asked, this.sources);
  }

  /** Every move, open or closed with reasons and with who could make it. */
  async moves(claimId: string, actor: Actor): Promise<OfferedMoves> {
    const em = this.dataSource.manager;
    const claim = await em.findOneBy(Claim, { id: claimId });
    if (!claim) throw new Problem('not_found');
    const who = workflowActor(actor);
    const facts = await readFacts(em, claim, who.id, {}, this.sources);
    return {
      state: claim.state,
      version: claim.version,
      moves: movesFor(facts, who, await readPeople(em, claim), new Date()),
    };
  }

  /** Adds a place where the claim was made. */
  async addAppearance(
    work: Work,
    claimId: string,
    asked: AppearanceAsked,
  ): Promise<{ id: string; claim: Claim }> {
    if (asked.quoteId) await readQuotes(work, [asked.quoteId]);
    let ids: string[] = [];
    const claim = await changeContent(
      work,
      claimId,
      { fields: ['appearances'], action: 'claim.appearance_added', after: () => ({ id: ids[0], ...asked }) },
      async () => {
        ids = await addAppearances(work, claimId, [asked]);
      },
    );
    return { id: ids[0]!, claim };
  }

  /** Takes a place off the claim. */
  async removeAppearance(work: Work, id: string): Promise<void> {
    const appearance = await work.em.findOneByOrFail(Appearance, { id });
    const { claimId, quoteId, articleId, start, end, url } = appearance;
    const before = { id, quoteId, articleId, start, end, url };
    await changeContent(
      work,
      claimId,
      { fields: ['appearances'], action: 'claim.appearance_removed', before },
      async () => {
        await work.em.delete(Appearance, { id });
      },
    );
  }
}
