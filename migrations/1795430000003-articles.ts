import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Articles, the people they quote, and the quotes. Offsets are UTF-16 code units of articles.text, half-open. */
export class Articles1795430000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE articles (
        id uuid CONSTRAINT articles_pkey PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        text text NOT NULL,
        text_length integer NOT NULL,
        sha256 bytea NOT NULL,
        format text NOT NULL CONSTRAINT articles_format CHECK (format IN ('text', 'html')),
        title text,
        language text NOT NULL,
        language_confidence real NOT NULL,
        outlet text,
        agency text,
        author text,
        photo_credit text,
        url text,
        published_on date,
        statement_date date,
        statement_place text,
        found jsonb NOT NULL DEFAULT '{}',
        warnings jsonb NOT NULL DEFAULT '[]',
        duplicate_of uuid CONSTRAINT articles_duplicate REFERENCES articles,
        job_id uuid CONSTRAINT articles_job REFERENCES jobs,
        created_by uuid NOT NULL CONSTRAINT articles_creator REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX articles_sha256 ON articles (sha256, created_at);
      CREATE INDEX articles_created ON articles (created_at DESC, id DESC);

      CREATE TABLE article_originals (
        article_id uuid CONSTRAINT article_originals_pkey PRIMARY KEY CONSTRAINT article_originals_article REFERENCES articles,
        media_type text NOT NULL,
        file_name text,
        bytes bytea NOT NULL
      );

      CREATE TABLE speakers (
        id uuid CONSTRAINT speakers_pkey PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        name text NOT NULL CONSTRAINT speakers_name CHECK (name <> ''),
        kind text NOT NULL DEFAULT 'person' CONSTRAINT speakers_kind CHECK (kind IN ('person', 'organisation')),
        description text,
        wikidata_id text CONSTRAINT speakers_wikidata CHECK (wikidata_id ~ '^Q[1-9][0-9]*$'),
        merged_into uuid CONSTRAINT speakers_merged REFERENCES speakers CONSTRAINT speakers_not_itself CHECK (merged_into <> id),
        canonical_id uuid NOT NULL CONSTRAINT speakers_canonical REFERENCES speakers,
        created_by uuid NOT NULL CONSTRAINT speakers_creator REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT speakers_stub CHECK ((merged_into IS NULL) = (canonical_id = id))
      );
      COMMENT ON COLUMN speakers.canonical_id IS 'Who a reference to this speaker means now: itself, or where its merges lead';
      CREATE UNIQUE INDEX speakers_wikidata_id ON speakers (wikidata_id) WHERE merged_into IS NULL;
      CREATE UNIQUE INDEX speakers_name_once ON speakers (lower(name)) WHERE merged_into IS NULL;
      CREATE INDEX speakers_by_name ON speakers (lower(name), id);
      CREATE INDEX speakers_canonical_id ON speakers (canonical_id);
      CREATE TABLE speaker_aliases (
        speaker_id uuid NOT NULL CONSTRAINT speaker_aliases_speaker REFERENCES speakers,
        alias text NOT NULL CONSTRAINT speaker_aliases_alias CHECK (alias <> ''),
        CONSTRAINT speaker_aliases_pkey PRIMARY KEY (speaker_id, alias)
      );
      CREATE INDEX speaker_aliases_lower ON speaker_aliases (lower(alias));

      CREATE TABLE quotes (
        id uuid CONSTRAINT quotes_pkey PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        article_id uuid NOT NULL CONSTRAINT quotes_article REFERENCES articles,
        origin text NOT NULL CONSTRAINT quotes_origin CHECK (origin IN ('extracted', 'marked')),
        kind text NOT NULL CONSTRAINT quotes_kind CHECK (kind IN ('direct', 'indirect', 'mixed', 'headline')),
        start_offset integer NOT NULL,
        end_offset integer NOT NULL,
        content text NOT NULL,
        quoted_parts jsonb NOT NULL DEFAULT '[]',
        group_key text,
        cue jsonb,
        relayed_by jsonb,
        selector jsonb NOT NULL,
        check_worthiness jsonb NOT NULL,
        worth_score real NOT NULL,
        warnings jsonb NOT NULL DEFAULT '[]',
        decision text NOT NULL DEFAULT 'suggested' CONSTRAINT quotes_decision CHECK (decision IN ('suggested', 'accepted', 'rejected')),
        decision_reason text,
        decided_by uuid CONSTRAINT quotes_decider REFERENCES users,
        decided_at timestamptz,
        speaker_confirmed_by uuid CONSTRAINT quotes_confirmer REFERENCES users,
        created_by uuid NOT NULL CONSTRAINT quotes_creator REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT quotes_span CHECK (start_offset >= 0 AND end_offset > start_offset)
      );
      CREATE INDEX quotes_article_start ON quotes (article_id, start_offset, id);
      CREATE TABLE quote_speakers (
        quote_id uuid NOT NULL CONSTRAINT quote_speakers_quote REFERENCES quotes,
        position integer NOT NULL,
        speaker_id uuid CONSTRAINT quote_speakers_speaker REFERENCES speakers,
        name text NOT NULL,
        mention jsonb,
        anaphor jsonb,
        resolved_by text NOT NULL CONSTRAINT quote_speakers_resolved
          CHECK (resolved_by IN ('explicit', 'pronoun', 'noun', 'carried', 'group', 'human')),
        confidence real NOT NULL CONSTRAINT quote_speakers_confidence CHECK (confidence BETWEEN 0 AND 1),
        candidates jsonb NOT NULL DEFAULT '[]',
        CONSTRAINT quote_speakers_pkey PRIMARY KEY (quote_id, position)
      );
      CREATE INDEX quote_speakers_speaker_id ON quote_speakers (speaker_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE quote_speakers, quotes, speaker_aliases, speakers, article_originals, articles',
    );
  }
}
