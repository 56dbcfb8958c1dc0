import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import type { Schemas } from '../../lib/api/client';
import { useCommand } from '../../lib/commands/commands';
import { Layer } from '../../lib/commands/layer';
import { useDraft } from '../../lib/use-draft';
import { useSteady } from '../../lib/use-steady';
import { useDates } from '../../words/words';
import { beginDraft, type ArticleOfClaim } from './begin-draft';
import { claimHintsQuery } from './claim-hints-query';
import { ClaimFields } from './claim-fields';
import style from './composer.module.css';
import type { Draft } from './draft';
import { HintList } from './hint-list';
import { nameInstead } from './hints';
import { QuotesOfClaim } from './quotes-of-claim';
import type { Source } from './source';
import { SourceWords } from './source-words';
import { StatementField } from './statement-field';
import { useSaveClaim } from './use-save-claim';
import { WorthFacets } from './worth-facets';

type Quote = Schemas['QuoteAnswer'];

/** Writes a claim from words of an article, in the rail: the text stays in sight. Esc keeps what is typed as a draft. */
export function Composer({
  article,
  source,
  also,
  quotes,
  names,
  close,
}: {
  article: ArticleOfClaim;
  source: Source;
  /** Other quotes in which the same is said. */
  also: readonly string[];
  quotes: readonly Quote[];
  names: ReadonlyMap<string, string>;
  close: () => void;
}) {
  const t = useTranslations('composer');
  const { and } = useDates();
  const begin = () =>
    beginDraft(article, source, and(source.quote?.speakers.map(({ name }) => name) ?? []), [
      ...(source.quote ? [source.quote.id] : []),
      ...also.filter((id) => id !== source.quote?.id),
    ]);
  const kept = useDraft<Draft>(`claim.${article.id}.${source.quote?.id ?? ''}.${source.start}-${source.end}`);
  const [begun, setBegun] = useState<Draft>(begin);
  const draft = kept.words ?? begun;
  const statement = useRef<HTMLTextAreaElement>(null);
  const { data: hints } = useQuery(claimHintsQuery(article.id, source));
  const title = source.quote ? t('titleOf', { name: names.get(source.quote.id)! }) : t('title');

  const change = useSteady((some: Partial<Draft>) => kept.write({ ...draft, ...some }));
  const write = (words: string) => {
    change({ statement: words });
    statement.current?.focus();
  };
  const save = useSaveClaim({ article, source, quotes, name: kept.name });
  const isEmpty = draft.statement.trim() === '';
  const leave = useSteady((then: Then) => {
    if (isEmpty) return statement.current?.focus();
    change({});
    save(draft, then === 'open');
    if (then !== 'another') return close();
    setBegun({ ...draft, statement: '', translation: '', implied: false });
    statement.current?.focus();
  });
  useEffect(() => statement.current?.select(), []);

  return (
    <Layer>
      <section className={style.composer} aria-label={title} data-ui="composer">
        <Keys leave={leave} close={close} />
        <h2>{title}</h2>
        <SourceWords source={source} hints={hints} language={article.language} />
        <StatementField field={statement} draft={draft} change={change} />
        {hints && (
          <HintList
            hints={hints}
            statement={draft.statement}
            language={draft.language}
            sameLanguage={draft.language === article.language}
            write={write}
            insert={(word, name) =>
              write(
                nameInstead(
                  draft.statement,
                  word,
                  name,
                  statement.current?.selectionStart ?? draft.statement.length,
                ),
              )
            }
            imply={(words) => {
              change({ statement: words, implied: true });
              statement.current?.focus();
            }}
          />
        )}
        <ClaimFields draft={draft} change={change} quotes={quotes} />
        <QuotesOfClaim ids={draft.quoteIds} quotes={quotes} names={names} change={change} />
        {source.quote && <WorthFacets worth={source.quote.checkWorthiness} />}
        <Actions leave={leave} close={close} />
      </section>
    </Layer>
  );
}

/** Where one is when a claim is saved. */
type Then = 'stay' | 'open' | 'another';

interface Ways {
  leave: (then: Then) => void;
  close: () => void;
}

/** The same for every letter that is written above them. */
const Actions = memo(function Actions({ leave, close }: Ways) {
  const t = useTranslations('composer');
  return (
    <footer className={style.actions}>
      <Button size="xs" onClick={() => leave('stay')} data-ui="save-claim">
        {t('save')}&nbsp;
        <KeyHint keys="$mod+Enter" />
      </Button>
      <Button size="xs" variant="default" onClick={() => leave('open')} data-ui="save-open-claim">
        {t('saveOpen')}&nbsp;
        <KeyHint keys="Alt+Enter" />
      </Button>
      <Button size="xs" variant="subtle" onClick={() => leave('another')} data-ui="another-claim">
        {t('another')}&nbsp;
        <KeyHint keys="$mod+Shift+Enter" />
      </Button>
      <Button size="xs" variant="subtle" onClick={close}>
        {t('close')}&nbsp;
        <KeyHint keys="Escape" />
      </Button>
    </footer>
  );
});

/** Its keys belong to the layer of the composer, and so are asked for inside of it. */
function Keys({ leave, close }: Ways) {
  useCommand('composer.close', close);
  useCommand('composer.save', () => leave('stay'));
  useCommand('composer.saveOpen', () => leave('open'));
  useCommand('composer.another', () => leave('another'));
  return null;
}
