import { useTranslations } from 'use-intl';
import { useCodeWords } from '../../words/words';
import { Choices } from './choices';
import type { ClaimOfArticle } from './claims-of-article-query';
import { RailPanel } from './rail-panel';

/** Which of the claims that were made of one quote is opened. */
export function ChooseClaim({
  name,
  claims,
  open,
  close,
}: {
  name: string;
  claims: readonly ClaimOfArticle[];
  open: (ref: string) => void;
  close: () => void;
}) {
  const t = useTranslations('quotes');
  const code = useCodeWords();
  return (
    <RailPanel title={t('claimsOf', { name })} close={close}>
      <Choices
        label={t('claimsOf', { name })}
        choices={claims.map(({ ref, state, statement, language }) => ({
          id: ref,
          label: `${ref} · ${code('state', state)}`,
          detail: <bdi lang={language}>{statement}</bdi>,
        }))}
        choose={open}
      />
    </RailPanel>
  );
}
