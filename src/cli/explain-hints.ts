import type { Assertion, ClaimHints, UnresolvedWord } from '../core/claim-hints/claim-hints.js';
import { Colour, type Paint } from './pencil.js';

/** Writes what to mind when claims are made of a quote, briefly: a line per assertion, and one for each kind of hint. */
export function explainHints(
  { assertions, unresolved, hedges, implied }: ClaimHints,
  paint: Paint,
): string[] {
  return [
    ...assertions.map((assertion) => `   asserts: ${explainAssertion(assertion, paint)}`),
    ...listed('to name', unresolved.map(explainPointer)),
    ...listed(
      'hedged',
      hedges.map(({ text, scope }) => `“${text}” in “${scope.text}”`),
    ),
    ...implied.map(({ statement }) => `   implied: ${paint(statement, Colour.quiet)}`),
  ];

  function listed(what: string, words: readonly string[]): string[] {
    return words.length > 0 ? [`   ${what}: ${paint([...new Set(words)].join('; '), Colour.quiet)}`] : [];
  }
}

function explainAssertion({ text, form, notCheckable }: Assertion, paint: Paint): string {
  const more = [form === 'statement' ? '' : form, notCheckable ? `not checkable: ${notCheckable}` : ''];
  const said = more.filter(Boolean).join(', ');
  return paint(text) + (said ? ` ${paint(`(${said})`, Colour.quiet)}` : '');
}

/** “dia”, a person: Rina Lestari or Budi Santoso? */
function explainPointer({ text, kind, candidates }: UnresolvedWord): string {
  const names = candidates.map(({ name }) => name).join(' or ');
  return `“${text}”, a ${kind}${names ? `: ${names}?` : ''}`;
}
