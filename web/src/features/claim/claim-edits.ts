import { hashKey, type QueryClient } from '@tanstack/react-query';
import { ifMatch, type Schemas } from '../../lib/api/client';
import { onOutgoing, outgoing, send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { keep } from '../../lib/kept';
import { onDeviceChange } from '../../lib/on-device';
import { reportSaving } from '../../lib/saving';
import {
  contested,
  differing,
  inWords,
  isSame,
  joinValues,
  valueOf,
  withWords,
  type Field,
} from './claim-fields';
import { claimQuery, movesQuery, type Dossier } from './claim-query';
import { KEPT } from './kept-name';
import { changeLaidAside, laidAside } from './laid-aside';

/** A field that somebody is writing in. */
export interface Edit {
  /** What it was when they began, or since it was last saved or merged. */
  base: unknown;
  mine: unknown;
  /** Set while it must be settled by a person: what somebody else has made of it. */
  theirs?: { value: unknown; by: string; at: string };
  /** The claim that mine was written for, if that was another one. */
  from?: string;
  /** Settling was put off; the words stay on this device. */
  later?: boolean;
  /** Whose change was joined with mine, for a moment. */
  mergedWith?: string;
  /** Why the server does not take it. */
  problem?: ApiProblem;
}

const PAUSE_MS = 800;
const MERGED_MS = 5_000;
const AGAIN_MS = 5_000;

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
  /** What has been typed until now is to be sent. */
  private due = false;
  /** What is on its way to the server. */
  private readonly sent = new Map<Field, unknown>();
  /** The newest version of the claim that this page has seen. */
  private version = 0;
  /** Who was faster, when the server last said so. */
  private changedBy = '';

  constructor(
    private readonly queries: QueryClient,
    private readonly person: string,
    private readonly ref: string,
  ) {
    const hash = hashKey(claimQuery(ref).queryKey);
    queries.getQueryCache().subscribe(({ type, query }) => {
      if (type !== 'updated' || query.queryHash !== hash) return;
      // With the page, which hears of it in the same breath: a field drawn alone would show what was there before, and lose its cursor.
      queueMicrotask(() => {
        if (query.state.data && this.edits.size > 0) this.rebase(query.state.data as Dossier);
      });
    });
    onDeviceChange(() => this.report());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly snapshot = (): ReadonlyMap<Field, Edit> => this.edits;

  /** Goes on with what a page that has closed could not send. */
  takeOver(kept: readonly (readonly [Field, Edit])[]): void {
    for (const [field, left] of kept) {
      const own = this.edits.get(field);
      this.set(field, own ? join(field, own, left.mine, '', new Date().toISOString()) : left);
    }
    this.sendSoon();
  }

  /**
   * Somebody has typed.
   * @param shown what stood in the field before, if they are the first to write in it
   */
  write(field: Field, mine: unknown, shown: unknown): void {
    const { base = shown, ...rest } = this.edits.get(field) ?? {};
    this.set(field, { ...rest, base, mine, problem: undefined });
    this.sendSoon();
  }

  /**
   * Takes in what was written for another claim, or before this one was closed: as it is where nothing stands, else to be settled.
   * @param make what to put in, where this stands
   * @returns false where this person is writing in the field already, or the claim is not known
   */
  async takeIn(field: Field, make: (theirs: unknown) => unknown, from: string): Promise<boolean> {
    const claim = await this.latest();
    if (!claim || this.edits.has(field)) return false;
    const theirs = valueOf(claim, field);
    const mine = make(theirs);
    if (isSame(mine, theirs)) return true;
    if (inWords(field, theirs, differing(mine, theirs)) === '') this.write(field, mine, theirs);
    else {
      const place = { value: theirs, by: this.ref, at: claim.updatedAt };
      this.set(field, { base: theirs, mine, theirs: place, from });
    }
    return true;
  }

  /** Settles a conflict with these words; of translations, one language: another in conflict is next. @returns what the field holds then */
  settle(field: Field, words: string): unknown {
    const edit = this.edits.get(field)!;
    const theirs = edit.theirs!.value;
    const language = contested(field, edit.base, edit.mine, theirs);
    const base = withWords(field, edit.base, language, inWords(field, theirs, language));
    const mine = withWords(field, edit.mine, language, words);
    const joined = joinValues(field, base, mine, theirs);
    this.set(field, joined.conflict ? { ...edit, base, mine } : { base: theirs, mine: joined.value });
    void this.flush();
    return joined.conflict ? mine : joined.value;
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
    this.due = true;
    this.running ??= this.sendAll().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Sends everything that this person has done on this page. @returns the claim then, where it is known */
  async settled(): Promise<Dossier | undefined> {
    await this.flush();
    await allSent();
    return this.latest();
  }

  private sendSoon(after = PAUSE_MS): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), after);
  }

  private async sendAll(): Promise<void> {
    while (this.due) {
      this.due = false;
      const claim = await this.latest();
      if (!claim) return this.sendSoon(AGAIN_MS);
      this.rebase(claim);
      const ready = [...this.edits].filter(([, edit]) => !edit.theirs && !edit.problem);
      if (ready.length === 0) return;
      try {
        const changes = Object.fromEntries(ready.map(([field, { mine }]) => [field, mine]));
        const saved = await this.patch(changes, claim.version);
        // The answer tells less than the whole claim does.
        this.show({ ...changes, ...saved });
        for (const [field] of ready) this.confirm(field);
      } catch (problem) {
        if (!(problem instanceof ApiProblem)) throw problem;
        if (problem.status !== 412) this.due = this.refuse(ready, problem);
        else {
          this.due = true;
          this.changedBy = problem.current?.by?.name ?? '';
          await this.queries.cancelQueries(claimQuery(this.ref));
          await this.latest(true);
        }
      }
    }
  }

  private patch(body: Schemas['EditClaim'], version: number): Promise<Schemas['ClaimAnswer']> {
    for (const [field, value] of Object.entries(body)) this.sent.set(field as Field, value);
    const params = { path: { id: this.ref }, header: ifMatch(version) };
    return send('patch', '/api/v1/claims/{id}', { params, body }, { elsewhere: true });
  }

  /** Shows a claim from the answer to a change, or fields would jump back to what they were until it is read again. */
  private show(saved: Schemas['ClaimAnswer']): void {
    this.version = saved.version;
    const { queryKey } = claimQuery(this.ref);
    void this.queries.cancelQueries({ queryKey });
    this.queries.setQueryData(
      queryKey,
      (held) => held && { ...held, ...saved, state: saved.state as Dossier['state'] },
    );
    void this.queries.invalidateQueries({ queryKey });
    void this.queries.invalidateQueries({ queryKey: movesQuery(this.ref).queryKey });
  }

  /** Holds back the fields that the server does not take, or all where it does not say which. @returns whether others can go on */
  private refuse(ready: readonly [Field, Edit][], problem: ApiProblem): boolean {
    const named = ready.filter(([field]) =>
      problem.errors.some(({ pointer }) => pointer?.split('/')[1] === field),
    );
    for (const [field] of ready) this.sent.delete(field);
    for (const [field, { mine }] of named.length > 0 ? named : ready) {
      const edit = this.edits.get(field);
      // What has been typed since may be better.
      if (edit && isSame(edit.mine, mine)) this.set(field, { ...edit, problem });
    }
    return named.length > 0 && named.length < ready.length;
  }

  /**
   * The claim as this page knows it, with its own latest changes; it is read where none is held, or when it is being read already.
   * @param again reads it in any case
   * @returns nothing where it cannot be read now
   */
  private async latest(again = false): Promise<Dossier | undefined> {
    const query = claimQuery(this.ref);
    const held = this.queries.getQueryData(query.queryKey);
    if (held && !again && this.queries.isFetching(query) === 0) return held;
    try {
      return await this.queries.fetchQuery({ ...query, staleTime: 0 });
    } catch (problem) {
      if (problem instanceof ApiProblem || this.queries.isFetching(query) > 0) return undefined;
      throw problem;
    }
  }

  /** Brings every edit onto what the claim holds now. */
  private rebase(claim: Dossier): void {
    // A read that is broken off puts back what was shown when it began.
    if (claim.version < this.version) return;
    this.version = claim.version;
    for (const [field, edit] of this.edits) {
      const theirs = valueOf(claim, field);
      const closed = claim.closed?.fields.includes(field);
      const underway = this.sent.has(field) && !isSame(this.sent.get(field), theirs);
      // Where something else is underway, what was taken back has to be sent after it.
      if (isSame(edit.mine, theirs) && (closed || !underway)) this.set(field, undefined);
      else if (closed) this.layAside(field, edit);
      // An earlier try has arrived and its answer was lost: what was typed since goes on from there.
      else if (this.sent.has(field) && !underway) this.set(field, { ...edit, base: theirs });
      // A conflict is settled on what its sheet shows; what comes after that is joined with the result.
      else if (!edit.theirs && !isSame(edit.base, theirs)) {
        this.set(field, join(field, edit, theirs, this.changedBy, claim.updatedAt));
        setTimeout(() => this.forgetMerge(field), MERGED_MS);
      }
    }
  }

  /** The claim does not take this any more: it is kept apart, until the person says what becomes of it. */
  private layAside(field: Field, { base, mine }: Edit): void {
    const aside = { id: crypto.randomUUID(), field, base, mine };
    changeLaidAside(this.person, this.ref, (now) => [...now, aside]);
    this.set(field, undefined);
  }

  private forgetMerge(field: Field): void {
    const edit = this.edits.get(field);
    if (edit?.mergedWith !== undefined) this.set(field, { ...edit, mergedWith: undefined });
  }

  /** The server has these words; what was typed since stays. */
  private confirm(field: Field): void {
    const edit = this.edits.get(field);
    const sent = this.sent.get(field);
    this.sent.delete(field);
    if (!edit) return;
    this.set(field, isSame(edit.mine, sent) ? undefined : { ...edit, base: sent });
  }

  private set(field: Field, edit: Edit | undefined): void {
    const next = new Map(this.edits);
    if (edit) next.set(field, edit);
    else next.delete(field);
    this.edits = next;
    this.report();
    keep(this.person, KEPT + this.ref, next.size > 0 ? [...next] : undefined);
    for (const listener of this.listeners) listener();
  }

  /** Tells how it stands with the fields. */
  report(): void {
    const all = [...this.edits.values()];
    const conflicts = all.filter(({ theirs }) => theirs).length;
    const refused = all.filter(({ problem }) => problem).length;
    const aside = laidAside(this.person, this.ref).length;
    const unsaved = all.length - conflicts - refused;
    reportSaving(this.ref, { unsaved, conflicts, refused: refused + aside });
  }
}

/** My edit on top of what somebody else has made of the field, or in conflict with it. */
function join(field: Field, edit: Edit, theirs: unknown, by: string, at: string): Edit {
  const joined = joinValues(field, edit.base, edit.mine, theirs);
  return joined.conflict
    ? { ...edit, theirs: { value: theirs, by, at } }
    : { base: theirs, mine: joined.value, mergedWith: by };
}

/** When nothing of this page waits to be sent any more. */
function allSent(): Promise<void> {
  return new Promise((resolve) => {
    const stop = onOutgoing(look);
    function look() {
      if (outgoing().waiting > 0) return;
      stop();
      resolve();
    }
    look();
  });
}
