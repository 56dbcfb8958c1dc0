import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { useCommand } from '../../lib/commands/commands';
import type { Schemas } from '../../lib/api/client';
import type { Dossier } from '../claim/claim-query';
import style from './gate-sheet.module.css';

interface ChecklistProps {
  items: Schemas['ChecklistTickAnswer'][];
  ticks: Record<string, boolean>;
  tick: (id: string, done: boolean) => void;
  claim: Dossier;
}

/** What is to be looked at before a decision. Items that tick themselves cannot be ticked by hand. */
export function Checklist({ items, ticks, tick, claim }: ChecklistProps) {
  const t = useTranslations('review');
  const language = useLocale();
  const byHand = items.filter(({ auto }) => !auto);
  const place = claim.appearances.find(({ articleId }) => articleId);
  return (
    <fieldset className={style.list} data-field="checklist">
      <legend>{t('beforeYouDecide')}</legend>
      {items.map(({ id, text, auto, done }) =>
        auto ? (
          <p key={id} className={style.auto} data-done={done}>
            <span aria-hidden>{done ? '☑' : '☐'}</span>
            <span>
              {text[language]} {done ? t('autoDone') : t('autoOpen')}{' '}
              {!done && place?.articleId && (
                <Link
                  to="/articles/$articleId"
                  params={{ articleId: place.articleId }}
                  search={{ q: place.quoteId ?? undefined }}
                >
                  {t('openArticle')}
                </Link>
              )}
            </span>
          </p>
        ) : (
          <Tick
            key={id}
            number={byHand.findIndex((item) => item.id === id) + 1}
            label={text[language]}
            done={ticks[id] ?? done}
            tick={(now) => tick(id, now)}
          />
        ),
      )}
    </fieldset>
  );
}

/** An item that a person ticks, with its number as its key. */
function Tick({
  number,
  label,
  done,
  tick,
}: {
  number: number;
  label: string;
  done: boolean;
  tick: (done: boolean) => void;
}) {
  useCommand(`review.tick${number}`, () => tick(!done));
  return (
    <Checkbox
      label={
        <>
          {label} <KeyHint keys={String(number)} />
        </>
      }
      checked={done}
      onChange={({ currentTarget }) => tick(currentTarget.checked)}
    />
  );
}
