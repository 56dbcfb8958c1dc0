import { mustBeNewest } from '../articles/add-version.js';
import { boundsFault } from '../articles/quoted-words.js';
import { Quote } from '../articles/quote.entity.js';
import { describe } from '../core/text/text-quote-selector.js';
import { auditedText } from '../evidence/audited-evidence.js';
import { invalid } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { recordThread } from './thread-news.js';
import { Thread, type ThreadKind } from './thread.entity.js';

/** A remark on a quote of an article, or on words beside the quotes. */
export interface NoteInput {
  kind: ThreadKind;
  body: string;
  quoteId?: string;
  /** Half-open range in UTF-16 code units of the article's text. */
  start?: number;
  end?: number;
}

/**
 * Opens a note on words of an article, whatever has been decided about them.
 * @returns its id
 * @throws Problem 409 `newer_version` where there is one, 422 where it names neither a quote of this article nor words of its text, or both
 */
export async function openNote(work: Work, articleId: string, note: NoteInput): Promise<string> {
  const { kind, body, quoteId = null, start, end } = note;
  if ((quoteId === null) === (start === undefined && end === undefined))
    throw invalid('', 'one_of', { of: ['quoteId', 'start'] });
  // Notes go along to a newer version, those too that are written meanwhile.
  await work.em.query('SELECT 1 FROM articles WHERE id = $1 FOR SHARE', [articleId]);
  await mustBeNewest(work, articleId);
  const words = quoteId === null ? await wordsOf(work, articleId, note) : null;
  // Whoever reads the article again takes suggestions away that nobody has said anything about.
  const lock = { mode: 'for_key_share' as const };
  if (quoteId !== null && !(await work.em.findOne(Quote, { where: { id: quoteId, articleId }, lock })))
    throw invalid('/quoteId', 'unknown_quote');
  const thread = { id: newId(), claimId: null, articleId, quoteId };
  await work.em.insert(Thread, { ...thread, ...words, kind, body, openedBy: work.actor.personId });
  const after = { threadId: thread.id, kind, body: auditedText(body), quoteId, start, end };
  await recordThread(work, thread, 'opened', { kind }, { after });
  return thread.id;
}

async function wordsOf({ em }: Work, articleId: string, { start, end }: NoteInput) {
  if (start === undefined) throw invalid('/start', 'required');
  if (end === undefined) throw invalid('/end', 'required');
  const [{ text }] = await em.query('SELECT text FROM articles WHERE id = $1', [articleId]);
  const fault = boundsFault(text, { start, end });
  if (fault) throw invalid(`/${fault.bound}`, fault.code, fault.params);
  return { start, end, selector: describe(text, { start, end }) };
}
