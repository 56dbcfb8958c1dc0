/** How a link fares, as the API says it. */
export interface Link {
  state: string | null;
  since: string | null;
  checkedAt: string | null;
  movedTo: string | null;
  code: string | null;
  status: number | null;
  differs: boolean;
}

/** What a site answers. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

const page = (
  words: string,
) => `<!doctype html><html lang="en"><title>Bridge</title><body><article><h1>The bridge</h1>
<p>On Tuesday the town hall was full. ${words} The work begins in spring, the harbour master said.</p>
<p>Opponents fear for the view, the mayor said, and the harbour master for the ships.</p></article></body></html>`;
/** An article about a bridge with these words in it. */
export const html = (words: string, headers: Record<string, string> = {}): Answer => ({
  headers: { 'content-type': 'text/html', ...headers },
  body: page(words),
});
