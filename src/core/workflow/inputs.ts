/** Why a statement cannot be checked, input `kind` of `set_aside`. */
export const NOT_CHECKABLE_KINDS = [
  'opinion',
  'promise',
  'prediction',
  'normative',
  'question',
  'intention',
  'stance',
  'rhetorical',
  'other',
] as const;

export type NotCheckableKind = (typeof NOT_CHECKABLE_KINDS)[number];

/** What a correction is, input `kind` of `correct`. */
export const CORRECTION_KINDS = ['minor', 'clarification', 'correction', 'update'] as const;

export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** What a move takes along; each move has its own few, see `TRANSITIONS`. */
export interface MoveInput {
  /** Answers by item id; an answer for an `auto` item is ignored. */
  checklist?: Readonly<Record<string, boolean>>;
  kind?: NotCheckableKind | CorrectionKind;
  reason?: string;
  /** What readers are told about the new edition. */
  note?: string;
  slug?: string;
  /** RFC 3339. */
  embargo?: string;
  /** `YYYY-MM-DD`. */
  wakeOn?: string;
  /** Id or spoken reference of another claim. */
  targetId?: string;
}

/** What an input of a move can be. */
export const INPUT_TYPES = ['text', 'choice', 'checklist', 'slug', 'time', 'date', 'claim'] as const;

export type InputType = (typeof INPUT_TYPES)[number];

/** One input of a move: its type, whether it must be there, and the values it may have. */
export interface InputRule {
  type: InputType;
  required: boolean | 'from_second_edition';
  values?: readonly string[];
}
