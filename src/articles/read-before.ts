import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Egress } from '../platform/egress/egress.js';
import type { Preparation } from '../platform/http/route-rules.js';
import type { DeskRequest } from '../platform/http/work.js';
import { fetchArticle } from './readers/fetch-article.js';
import { readArticle, type ArticleSource, type ReadArticle } from './readers/read-article.js';

/**
 * Reads an article before the transaction begins: a page may take 15 seconds to come and a document 10 to read, and nobody should hold a
 * connection of the database meanwhile. An address alone is fetched.
 */
@Injectable()
export class ReadBefore implements Preparation {
  constructor(@Inject(Egress) private readonly egress: Egress) {}

  /** @throws Problem 422, see `readArticle` and `fetchArticle`. */
  prepare({ body }: DeskRequest): Promise<ReadArticle> {
    return this.read(body as ArticleSource);
  }

  async read(source: ArticleSource): Promise<ReadArticle> {
    const alone = source.text === undefined && source.html === undefined && source.file === undefined;
    return alone && source.url ? fetchArticle(this.egress, source.url) : readArticle(source);
  }
}

/** The same for a newer version, whose address is known. */
@Injectable()
export class ReadVersionBefore implements Preparation {
  constructor(
    @Inject(ReadBefore) private readonly reader: ReadBefore,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  /** @throws Problem 422 `text_missing` where nothing was sent and the article has no address. */
  async prepare(request: DeskRequest): Promise<ReadArticle> {
    const source = request.body as ArticleSource;
    const url = source.url ?? (await this.addressOf(request.found!.id));
    return this.reader.read({ ...source, url });
  }

  private async addressOf(articleId: string): Promise<string | null> {
    const [article] = await this.dataSource.query(
      `SELECT coalesce(o.address, a.url) AS url FROM articles a LEFT JOIN article_originals o ON o.article_id = a.id WHERE a.id = $1`,
      [articleId],
    );
    return article.url as string | null;
  }
}
