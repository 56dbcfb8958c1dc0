import { answer, api, type Schemas } from '../../lib/api/client';

/** What an article is to be read from: words, the address of a page, or a file. */
export type ArticleSource = { text: string } | { url: string } | { file: File };

/** The words in the box: an address alone is where the article is. */
export function sourceOf(words: string): ArticleSource {
  const alone = words.trim();
  return /^https?:\/\/\S+$/i.test(alone) ? { url: alone } : { text: words };
}

/** What the API takes: JSON, or a form for a file. */
function bodyOf(source: ArticleSource) {
  if (!('file' in source)) return source;
  const form = new FormData();
  form.append('file', source.file);
  return form as never;
}

/** What would be recognised; nothing is kept. */
export const tryArticle = (source: ArticleSource, signal: AbortSignal) =>
  answer(
    api.POST('/api/v1/articles', { params: { query: { dryRun: true } }, body: bodyOf(source), signal }),
  ) as Promise<Schemas['ArticleAnswer']>;

/** What is told of an article that was added; of a long one its id alone. */
type Added = Pick<Schemas['ArticleAnswer'], 'id'> &
  Partial<Pick<Schemas['ArticleAnswer'], 'sha256' | 'duplicateOf'>>;

/** Adds it. */
export async function addArticle(source: ArticleSource): Promise<Added> {
  const added = await answer(api.POST('/api/v1/articles', { body: bodyOf(source) }));
  return 'articleId' in added ? { id: String(added.articleId) } : added;
}

/** Adds it as a newer version. @returns the id of that version; null where the text is the same */
export async function addVersion(articleId: string, source: ArticleSource): Promise<string | null> {
  const params = { path: { id: articleId } };
  const version = await answer(api.POST('/api/v1/articles/{id}/versions', { params, body: bodyOf(source) }));
  return version.added ? version.articleId : null;
}
