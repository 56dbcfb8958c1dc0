import { decide } from '../../src/core/workflow/decide.js';
import { type ClaimField, decideEdit } from '../../src/core/workflow/decide-edit.js';
import type { Actor, ClaimFacts } from '../../src/core/workflow/facts.js';
import type { MoveName } from '../../src/core/workflow/transitions.js';
import { validateMoveInput } from '../../src/core/workflow/validate-move-input.js';
import {
  actorOf,
  contentFacts,
  factsAtStart,
  fieldsOf,
  mergeTarget,
  type OwnFacts,
  pickWorkflowFields,
  realInput,
} from './core-facts.js';
import { MODEL_NOW } from './model-moves.js';
import type {
  Model,
  ModelCommand,
  ModelPerson,
  ModelText,
  ModelVerdict,
  PersonalCommand,
} from './model-types.js';

/** The content of the claim, and what the desk keeps beside it, as a database would. */
interface Stored {
  facts: OwnFacts;
  unconfirmed: string[];
  ledger: { edition: number; personId: string }[];
  approvals: { edition: number; personId: string; void: boolean }[];
  lookedAt: string[];
  snapshot: OwnFacts | null;
  /** Rows of evidence that there have been, and those whose page was archived by the desk. */
  rows: number;
  copied: number[];
  /** Other words for a whole text, by the thread that carries them. */
  suggestions: Record<string, { field: ModelText; from: string; to: string }>;
}

/**
 * A desk in memory, ruled by `src/core/workflow`: it keeps facts and writes only what `decide` and `decideEdit`
 * say, as the claims room does in its transaction.
 */
export class CoreDesk {
  private readonly stored: Stored;

  constructor(start: Model) {
    this.stored = {
      facts: factsAtStart(start),
      unconfirmed: [...start.unconfirmed],
      ledger: start.ledger[1]!.map((personId) => ({ edition: 1, personId })),
      approvals: [],
      lookedAt: [],
      snapshot: null,
      rows: 1,
      copied: [],
      suggestions: {},
    };
  }

  /** What the desk would answer; `null` for commands that `core/workflow` has no say in. */
  judge(command: ModelCommand, people: readonly ModelPerson[]): ModelVerdict | null {
    if (command.do === 'move') return this.judgeMove(command, people);
    const fields = this.fieldsOf(command);
    if (fields.length === 0) return null;
    const decision = decideEdit(this.stored.facts, fields);
    if (!decision.open) return [decision.code];
    return command.do === 'accept_suggestion' && !this.standsFor(command.id) ? ['words_changed'] : 'ok';
  }

  /** Carries out a command that was judged `ok`. */
  carryOut(command: ModelCommand, people: readonly ModelPerson[]): void {
    const { facts } = this.stored;
    if (command.do === 'settings') {
      const { organisation, slugFree, claimReviewValid, embargoed } = command.set;
      facts.organisationMissing = organisation ? [] : ['name'];
      facts.slugTakenBy = slugFree ? null : 'K-7';
      facts.claimReviewProblems = claimReviewValid
        ? []
        : [{ level: 'error', code: 'missing', path: '/url', params: {} }];
      facts.embargoUntil = embargoed ? '2030-01-01T00:00:00.000Z' : null;
    } else if (command.do === 'archive') this.setArchive(command.id, command.result, null);
    else if (command.do === 'move') this.carryOutMove(command, people);
    else this.carryOutWork(command, actorOf(people, command.by));
  }

  /** The desk in the model's words. */
  view(): Record<string, unknown> {
    const { facts, unconfirmed } = this.stored;
    return {
      state: facts.state,
      edition: facts.edition,
      statement: facts.statement,
      evidence: facts.evidence.map((piece) => piece.id).sort(),
      assignee: facts.assigneeId,
      submitter: facts.submittedBy,
      unconfirmed: [...unconfirmed],
      authors: this.ledger()
        .map((row) => row.personId)
        .sort(),
      approvals: [...this.approvals()].sort(),
      publication: facts.publication && [facts.publication.edition, facts.publication.retracted],
      retractionBy: facts.retractionRequest?.by ?? null,
      parkedFrom: facts.parkedFrom,
      mergedFrom: facts.mergedFrom,
    };
  }

  private judgeMove(
    command: Extract<ModelCommand, { do: 'move' }>,
    people: readonly ModelPerson[],
  ): ModelVerdict {
    const input = realInput(command.input);
    const actor = actorOf(people, command.by);
    const facts = this.facts(actor.id, command.input.targetId);
    if (validateMoveInput(command.name as MoveName, input, facts).length > 0) return 'invalid';
    const decision = decide(facts, actor, command.name as MoveName, input, new Date(MODEL_NOW));
    return decision.open ? 'ok' : decision.refusals.map((refusal) => refusal.code);
  }

  private carryOutMove(command: Extract<ModelCommand, { do: 'move' }>, people: readonly ModelPerson[]): void {
    const { stored } = this;
    const actor = actorOf(people, command.by);
    const before = this.facts(actor.id, command.input.targetId);
    const input = realInput(command.input);
    const decision = decide(before, actor, command.name as MoveName, input, new Date(MODEL_NOW));
    if (!decision.open) throw new Error(`${command.name} was judged open and then refused`);
    const { changes } = decision;
    const edition = before.edition;
    if (changes.recordApproval) stored.approvals.push({ edition, personId: actor.id, void: false });
    if (changes.voidApprovals) this.voidApprovals(edition);
    if (changes.restorePublished) this.restore();
    Object.assign(stored.facts, pickWorkflowFields(changes));
    if (changes.publishEdition) {
      stored.facts.publication = { edition: changes.publishEdition.edition, slug: 's', retracted: false };
      stored.snapshot = structuredClone(stored.facts);
    }
    if (changes.retractPublication) stored.facts.publication!.retracted = true;
  }

  private carryOutWork(command: PersonalCommand, actor: Actor): void {
    const { stored } = this;
    const me = actor.id;
    const decision = decideEdit(stored.facts, this.fieldsOf(command));
    if (decision.open && decision.contributes.length > 0) {
      for (const personId of [me, ...this.suggesterOf(command)])
        stored.ledger.push({ edition: stored.facts.edition, personId });
      stored.lookedAt = [];
      if (decision.changes.voidApprovals) this.voidApprovals(stored.facts.edition);
      stored.facts.state = decision.to;
    }
    this.write(command, actor);
  }

  private write(command: PersonalCommand, { id: me, service }: Actor): void {
    const { stored } = this;
    const { facts } = stored;
    if (command.do === 'edit') Object.assign(facts, contentFacts(command.set));
    if (command.do === 'assign') facts.assigneeId = command.to;
    if (command.do === 'look' && !service) stored.lookedAt.push(me);
    if (command.do === 'add_evidence') {
      stored.rows += 1;
      const archive = { state: 'pending', reason: null };
      const piece = { id: command.id, row: stored.rows, stance: command.stance, archive };
      facts.evidence = [...facts.evidence, piece as OwnFacts['evidence'][number]];
    }
    if (command.do === 'remove_evidence') {
      facts.evidence = facts.evidence.filter((piece) => piece.id !== command.id);
    }
    if (command.do === 'declare_unarchivable') this.setArchive(command.id, 'impossible', command.reason);
    if (command.do === 'set_speaker' && !service) {
      stored.unconfirmed = stored.unconfirmed.filter((id) => id !== command.quote);
    }
    this.writeThread(command, me);
  }

  private writeThread(command: PersonalCommand, me: string): void {
    const { facts } = this.stored;
    const change = (id: string, to: (thread: ClaimFacts['threads'][number]) => object) => {
      facts.threads = facts.threads.map((thread) =>
        thread.id === id ? { ...thread, ...to(thread) } : thread,
      );
    };
    if (command.do === 'open_thread') {
      const kind = command.kind as 'must';
      const thread = { id: command.id, kind, state: 'open', openedBy: me, answered: false } as const;
      facts.threads = [...facts.threads, thread];
    }
    if (command.do === 'answer_thread') {
      change(command.id, ({ answered, openedBy }) => ({ answered: answered || openedBy !== me }));
    }
    if (command.do === 'resolve_thread') change(command.id, () => ({ state: 'resolved' }));
    if (command.do === 'suggest') {
      const thread = {
        id: command.id,
        kind: 'should',
        state: 'open',
        openedBy: me,
        answered: false,
      } as const;
      facts.threads = [...facts.threads, thread];
      const { field, to } = command;
      this.stored.suggestions[command.id] = { field, from: facts[field]!, to };
    }
    if (command.do === 'accept_suggestion') {
      const { field, to } = this.stored.suggestions[command.id]!;
      facts[field] = to;
      change(command.id, () => ({ state: 'resolved' }));
    }
  }

  private standsFor(id: string): boolean {
    const { field, from } = this.stored.suggestions[id]!;
    return this.stored.facts[field] === from;
  }

  private suggesterOf(command: ModelCommand): string[] {
    if (command.do !== 'accept_suggestion') return [];
    return this.stored.facts.threads.filter(({ id }) => id === command.id).map(({ openedBy }) => openedBy);
  }

  /** The fields of the claim that a command changes, in the words of `decideEdit`. */
  private fieldsOf(command: ModelCommand): ClaimField[] {
    if (command.do !== 'accept_suggestion') return fieldsOf(command);
    const suggestion = this.stored.suggestions[command.id];
    return suggestion ? [suggestion.field] : [];
  }

  private setArchive(id: string, state: 'archived' | 'failed' | 'impossible', reason: string | null): void {
    const { stored } = this;
    const { row } = stored.facts.evidence.find((piece) => piece.id === id)!;
    stored.copied = stored.copied.filter((other) => other !== row).concat(state === 'archived' ? row : []);
    stored.facts.evidence = stored.facts.evidence.map((piece) =>
      piece.id === id ? { ...piece, archive: { state, reason } } : piece,
    );
  }

  private voidApprovals(edition: number): void {
    for (const approval of this.stored.approvals) approval.void ||= approval.edition === edition;
  }

  private restore(): void {
    const { statement, claimant, statedOn, statedOnUnknown, rating, summary, evidence } = structuredClone(
      this.stored.snapshot!,
    );
    Object.assign(this.stored.facts, {
      statement,
      claimant,
      statedOn,
      statedOnUnknown,
      rating,
      summary,
      evidence: evidence.map((piece) =>
        this.stored.copied.includes(piece.row)
          ? { ...piece, archive: { state: 'archived', reason: null } }
          : piece,
      ),
    });
    this.stored.lookedAt = [];
  }

  private ledger(): { personId: string; fields: string[] }[] {
    const { ledger, facts } = this.stored;
    const authors = ledger.filter((row) => row.edition === facts.edition).map((row) => row.personId);
    return [...new Set(authors)].map((personId) => ({ personId, fields: ['statement'] }));
  }

  private approvals(): string[] {
    const { approvals, facts } = this.stored;
    return approvals.filter((row) => row.edition === facts.edition && !row.void).map((row) => row.personId);
  }

  private facts(asker: string, targetId: unknown): ClaimFacts {
    const { facts, unconfirmed, lookedAt } = this.stored;
    return {
      ...facts,
      ledger: this.ledger(),
      approvals: this.approvals(),
      authorChecklist: ['a1', 'a2'].map((id) => ({ id, auto: false, done: false })),
      reviewerChecklist: [
        { id: 'r1', auto: false, done: false },
        { id: 'r_auto', auto: true, done: lookedAt.includes(asker) },
      ],
      unconfirmedSpeakers: unconfirmed.map((quoteId) => ({ quoteId, name: null })),
      mergeTarget: mergeTarget(targetId, facts.state),
    };
  }
}
