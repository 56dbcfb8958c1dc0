import type { QueryClient } from '@tanstack/react-query';
import { ifMatch, type Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { reportSaving } from '../../lib/saving';
import { mergeTexts } from '../../lib/text/merge';
import { isSame, TEXTS, valueOf, type Field } from './claim-fields';
import { claimQuery, movesQuery, type Dossier } from './claim-query';

/** A field that somebody is writing in. */
export interface Edit {
  /** What it was when they began, or since it was last saved or merged. */
  base: unknown;
  mine: unknown;
  /** Set while it must be settled by a person: what somebody else has made of it. */
  theirs?: { value: unknown; by: string; at: string };
  /** Settling was put off; the words stay on this device. */
  later?: boolean;
  /** Whose change was joined with mine, for a moment. */
  mergedWith?: string;
  /** Why the server does not take it. */
  problem?: ApiProblem;
}

const PAUSE_MS = 800;
const MERGED_MS = 5_000;
const STORE = 'claimdesk.edits.';

/**
 * What one person is writing in a claim. Each field is sent 800 ms after the last key; a field that somebody else has changed meanwhile
 * is joined with theirs, or held for a person where both have changed the same words. Until the server has them, the words are kept on
 * this device too.
 */
export class ClaimEdits {
  private edits: ReadonlyMap<Field, Edit> = new Map();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  /** Who was faster, when the server last said so. */
  private changedBy = '';

  constructor(
    private readonly queries: QueryClient,
    private readonly claimId: string,
  ) {
    const kept = JSON.parse(localStorage.getItem(STORE + claimId) ?? '[]') as [Field, Edit][];
    this.edits = new Map(kept);
    if (kept.length) this.sendSoon();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly snapshot = (): ReadonlyMap<Field, Edit> => this.edits;

  /** Somebody has typed. */
  write(field: Field, mine: unknown): void {
    const now = this.edits.get(field);
    const base = now ? now.base : valueOf(this.claim(), field);
    this.set(field, { ...now, base, mine, problem: undefined });
    this.sendSoon();
  }

  /** Settles a conflict with these words. */
  settle(field: Field, result: unknown): void {
    const { theirs, base } = this.edits.get(field)!;
    this.set(field, { base: theirs?.value ?? base, mine: result });
    void this.flush();
  }

  /** Puts a conflict off: the words stay a draft on this device. */
  putOff(field: Field): void {
    this.set(field, { ...this.edits.get(field)!, later: true });
  }

  /** Takes a conflict up again. */
  takeUp(field: Field): void {
    this.set(field, { ...this.edits.get(field)!, later: false });
  }

  /** Sends all that can be sent, now. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.sendAll().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private claim(): Dossier {
    return this.queries.getQueryData(claimQuery(this.claimId).queryKey)!;
  }

  private sendSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  private async sendAll(): Promise<void> {
    if (!this.queries.getQueryData(claimQuery(this.claimId).queryKey)) await this.refresh();
    for (;;) {
      // A move or evidence of one's own has raised the version: what is being read now tells which.
      if (this.queries.isFetching({ queryKey: claimQuery(this.claimId).queryKey })) await this.refresh();
      const claim = this.claim();
      this.rebase(claim);
      const ready = [...this.edits].filter(([, edit]) => !edit.theirs && !edit.problem);
      if (ready.length === 0) return;
      const changes = Object.fromEntries(ready.map(([field, { mine }]) => [field, mine]));
      try {
        const saved = await send('patch', '/api/v1/claims/{id}', {
          params: { path: { id: this.claimId }, header: ifMatch(claim.version) },
          body: changes as Schemas['EditClaim'],
        });
        // Shown from the answer, or the field would jump back to what it was until the claim is read again.
        const { queryKey } = claimQuery(this.claimId);
        this.queries.setQueryData(queryKey, (held) => held && { ...held, ...saved, state: held.state });
        for (const [field, sent] of ready) this.confirm(field, sent.mine);
        await this.refresh();
      } catch (problem) {
        if (!(problem instanceof ApiProblem)) throw problem;
        if (problem.status === 412) this.changedBy = problem.current?.by?.name ?? '';
        else for (const [field, edit] of ready) this.set(field, { ...edit, problem });
        await this.refresh();
        // An earlier try has arrived and its answer was lost: what was typed since goes on from there.
        for (const [field, { mine }] of ready)
          if (isSame(valueOf(this.claim(), field), mine)) this.confirm(field, mine);
      }
    }
  }

  /** Brings every edit onto what the claim holds now. */
  private rebase(claim: Dossier): void {
    for (const [field, edit] of this.edits) {
      if (edit.theirs) {
        const value = valueOf(claim, field);
        if (!isSame(value, edit.theirs.value))
          this.set(field, { ...edit, theirs: { ...edit.theirs, value } });
        continue;
      }
      const theirs = valueOf(claim, field);
      if (isSame(edit.mine, theirs)) this.set(field, undefined);
      else if (!isSame(edit.base, theirs)) this.join(field, edit, theirs, claim);
    }
  }

  private join(field: Field, edit: Edit, theirs: unknown, claim: Dossier): void {
    const by = this.changedBy;
    // Of two choices the later one holds, as where one is made after the other; the history keeps both.
    const merged = TEXTS.has(field)
      ? mergeTexts(String(edit.base ?? ''), String(edit.mine ?? ''), String(theirs ?? ''))
      : { text: edit.mine, conflict: false as const };
    if (merged.conflict) this.set(field, { ...edit, theirs: { value: theirs, by, at: claim.updatedAt } });
    else {
      this.set(field, { base: theirs, mine: merged.text, mergedWith: by });
      setTimeout(() => this.forgetMerge(field), MERGED_MS);
    }
  }

  private forgetMerge(field: Field): void {
    const edit = this.edits.get(field);
    if (edit?.mergedWith !== undefined) this.set(field, { ...edit, mergedWith: undefined });
  }

  /** The server has these words; what was typed since stays. */
  private confirm(field: Field, sent: unknown): void {
    const edit = this.edits.get(field);
    if (!edit) return;
    this.set(field, isSame(edit.mine, sent) ? undefined : { ...edit, base: sent });
  }

  private async refresh(): Promise<void> {
    await this.queries.fetchQuery({ ...claimQuery(this.claimId), staleTime: 0 });
    void this.queries.invalidateQueries({ queryKey: movesQuery(this.claimId).queryKey });
  }

  private set(field: Field, edit: Edit | undefined): void {
    const next = new Map(this.edits);
    if (edit) next.set(field, edit);
    else next.delete(field);
    this.edits = next;
    const conflicts = [...next.values()].filter(({ theirs }) => theirs).length;
    reportSaving(this.claimId, { unsaved: next.size - conflicts, conflicts });
    if (next.size) localStorage.setItem(STORE + this.claimId, JSON.stringify([...next]));
    else localStorage.removeItem(STORE + this.claimId);
    for (const listener of this.listeners) listener();
  }
}
