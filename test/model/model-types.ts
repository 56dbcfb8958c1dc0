/** The words of the model: plain data, no part of `src`. */

export type ModelState =
  | 'draft'
  | 'researching'
  | 'in_review'
  | 'changes_requested'
  | 'approved'
  | 'published'
  | 'parked'
  | 'not_checkable'
  | 'retracted'
  | 'merged';

/** Somebody who may give commands. A service account names the person it counts as. */
export interface ModelPerson {
  id: string;
  roles: readonly string[];
  serviceOf?: string;
}

/** What readers will see of a claim; kept at every publication, so that a correction can be abandoned. */
export interface ModelContent {
  statement: string;
  claimant: 'named' | 'unnamed' | null;
  date: 'known' | 'unknown' | null;
  rating: string | null;
  summary: string | null;
  evidence: Record<string, ModelPiece>;
}

/** A piece of evidence. A name may come again for another piece, which `row` tells from the first. */
export interface ModelPiece {
  row: number;
  stance: string;
  archive: string;
  reason: string | null;
}

/** A remark; or, with a suggestion, other words for a whole text. */
export interface ModelThread {
  kind: string;
  by: string;
  answered: boolean;
  resolved: boolean;
  suggestion?: { field: ModelText; from: string; to: string };
  accepted?: boolean;
}

export type ModelText = 'statement' | 'summary';

export interface Model {
  people: readonly ModelPerson[];
  state: ModelState;
  edition: number;
  content: ModelContent;
  assignee: string | null;
  submitter: string | null;
  /** Quotes whose speaker nobody has confirmed. */
  unconfirmed: string[];
  threads: Record<string, ModelThread>;
  /** Who has opened the article and the evidence since the last public change. */
  lookedAt: string[];
  /** Per edition, who changed something public. */
  ledger: Record<number, string[]>;
  /** Rows of evidence that there have been. */
  rows: number;
  /** Rows whose page was archived by the desk: an abandoned correction does not lose the copy. */
  copied: number[];
  /** Of the edition in work. */
  approvals: string[];
  approvalsNeeded: number;
  publication: { edition: number; retracted: boolean; content: ModelContent; approvals: string[] } | null;
  retractionBy: string | null;
  parkedFrom: ModelState | null;
  mergedFrom: ModelState | null;
  world: { organisation: boolean; slugFree: boolean; claimReviewValid: boolean; embargoed: boolean };
}

export type ModelCommand =
  | { do: 'move'; by: string; name: string; input: Record<string, unknown> }
  | { do: 'edit'; by: string; set: Partial<Omit<ModelContent, 'evidence'>> }
  | { do: 'assign'; by: string; to: string | null }
  | { do: 'prioritise'; by: string; priority: string }
  | { do: 'add_evidence'; by: string; id: string; stance: string }
  | { do: 'remove_evidence'; by: string; id: string }
  | { do: 'declare_unarchivable'; by: string; id: string; reason: string }
  | { do: 'archive'; id: string; result: 'archived' | 'failed' }
  | { do: 'set_speaker'; by: string; quote: string }
  | { do: 'open_thread'; by: string; id: string; kind: string }
  | { do: 'answer_thread'; by: string; id: string }
  | { do: 'resolve_thread'; by: string; id: string }
  | { do: 'suggest'; by: string; id: string; field: ModelText; to: string }
  | { do: 'accept_suggestion'; by: string; id: string }
  | { do: 'look'; by: string }
  | { do: 'settings'; set: Model['world'] };

/** `ok`, or refused: `forbidden` (role outside moves), `invalid` (input), `moot` (no such thing) or guard codes. */
export type ModelVerdict = 'ok' | 'forbidden' | 'invalid' | 'moot' | string[];

/** A command of a person that is not a move of the workflow. */
export type PersonalCommand = Exclude<ModelCommand, { do: 'settings' | 'archive' | 'move' }>;

/** The person that a command counts for: for a service account the one who answers for it. */
export function personOf(model: Model, id: string): string {
  return findActor(model, id).serviceOf ?? id;
}

/** Whoever gives a command. */
export function findActor(model: Model, id: string): ModelPerson {
  return model.people.find((person) => person.id === id)!;
}

/** Whether readers can read it now. */
export function isLive(model: Model): boolean {
  return model.publication !== null && !model.publication.retracted;
}
