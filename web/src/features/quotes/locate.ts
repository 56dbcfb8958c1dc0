/** Moves the focus from a quote's card to its place in the text, and from anywhere else to its card. */
export function locate(quoteId: string): void {
  const card = document.querySelector<HTMLElement>(`[data-ui=quote-card][data-quote="${quoteId}"] button`);
  const mark = document.querySelector<HTMLElement>(`mark[data-quote="${quoteId}"]`);
  const target = card?.closest('[data-ui=quote-card]')?.contains(document.activeElement) ? mark : card;
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}
