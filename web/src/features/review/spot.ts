import { isSame, TEXTS, type Field } from '../claim/claim-fields';
import type { Dossier } from '../claim/claim-query';
import type { Spot } from './remark';

type Target = NonNullable<Spot['target']>;

/** Fields that a comment can be about. */
export const ABOUT = [
  'statement',
  'claimant',
  'statedOn',
  'rating',
  'reading',
  'summary',
  'explanation',
  'unknowns',
  'evidence',
] as const;

/** The text of a place as the claim holds it; nothing where it is no text. */
export function textOf(claim: Dossier, { field, evidenceId }: Target): string | undefined {
  if (evidenceId) return claim.evidence.find(({ id }) => id === evidenceId)?.passage ?? undefined;
  if (!TEXTS.has(field as Field)) return undefined;
  return (claim[field as 'summary'] ?? '') as string;
}

/** What of the claim this part of the page shows: a piece of evidence, a field, or the words that are selected there. */
export function spotAt(element: Element, claim: Dossier): Spot | undefined {
  const piece = element.closest<HTMLElement>('[data-evidence]');
  if (piece) return inPassage({ evidenceId: piece.dataset.evidence }, claim);
  const name = element.closest<HTMLElement>('[data-field]')?.dataset.field;
  const field = ABOUT.find((one) => one === name);
  if (!field) return undefined;
  const text = textOf(claim, { field });
  if (!(element instanceof HTMLTextAreaElement) || element.value !== text) return { target: { field } };
  return range({ field }, text, element.selectionStart, element.selectionEnd);
}

function inPassage(target: Target, claim: Dossier): Spot {
  const selection = document.getSelection();
  const chosen = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const node = chosen?.startContainer;
  const whole = node?.parentElement?.closest<HTMLElement>('[data-passage]')?.firstChild;
  const text = textOf(claim, target);
  if (!chosen || text === undefined || node !== whole || chosen.endContainer !== node) return { target };
  return range(target, text, chosen.startOffset, chosen.endOffset);
}

function range(target: Target, text: string, start: number, end: number): Spot {
  return start < end ? { target: { ...target, start, end }, words: text.slice(start, end) } : { target };
}

/** The same place in the text as it is now; where its words are gone, the field as a whole. */
export function spotNow({ target, words }: Spot, claim: Dossier): Spot {
  if (!target || words === undefined) return { target };
  const { start, end, ...whole } = target;
  const text = textOf(claim, target) ?? '';
  if (text.slice(start, end) === words) return { target, words };
  const at = text.indexOf(words);
  return at < 0 ? { target: whole } : range(whole, text, at, at + words.length);
}

/** True for the same place of a claim. */
export const isSameSpot = (one: Spot | undefined, other: Spot | undefined): boolean =>
  isSame(one?.target, other?.target);
