import { useTranslations } from 'use-intl';
import type { Schemas } from '../../lib/api/client';
import { useCodeWords } from '../../words/words';
import type { Quote } from '../reader/quotes-query';
import { Choices } from './choices';
import { RailPanel } from './rail-panel';

type Kind = NonNullable<Schemas['EditQuoteRequest']['kind']>;
const KINDS: readonly Kind[] = ['direct', 'indirect', 'mixed'];

/** What a quote is. */
export function ChooseKind({
  quote,
  name,
  set,
  close,
}: {
  quote: Quote;
  name: string;
  set: (kind: Kind) => void;
  close: () => void;
}) {
  const t = useTranslations('quotes');
  const code = useCodeWords();
  return (
    <RailPanel title={t('kindTitle', { name })} close={close}>
      {quote.kind === 'headline' && <p>{t('kindHeadlineNote')}</p>}
      <Choices
        label={t('kindTitle', { name })}
        choices={KINDS.map((kind) => ({ id: kind, label: code('kind', kind), current: kind === quote.kind }))}
        choose={(kind) => {
          set(kind as Kind);
          close();
        }}
      />
    </RailPanel>
  );
}
