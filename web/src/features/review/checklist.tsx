import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { useCommand } from '../../lib/commands/commands';
import type { Schemas } from '../../lib/api/client';
import type { Dossier } from '../claim/claim-query';
import style from './gate-sheet.module.css';
import type { Ticks } from './ticks';

interface ChecklistProps {
  items: Schemas['ChecklistTickAnswer'][];
  ticks: Ticks;
  tick: (id: string, done: boolean) => void;
  claim: Dossier;
  /** Digits tick: where they have no other meaning. */
  digits?: boolean;
}

/** What is to be looked at before a decision. Items that tick themselves cannot be ticked by hand. */
export function Checklist({ items, ticks, tick, claim, digits = false }: ChecklistProps) {
  const t = useTranslations('review');
  const language = useLocale();
  const byHand = items.filter(({ auto }) => !auto);
  return (
    <fieldset className={style.list} data-field="checklist">
      <legend>{t('beforeYouDecide')}</legend>
      {items.map(({ id, text, auto, done }) =>
        auto ? (
          <p key={id} className={style.auto} data-done={done}>
            <span aria-hidden>{done ? '✓' : '○'}</span>
            <span>
              {text[language]} {done ? t('autoDone') : t('autoOpen')}{' '}
              {!done && <WayThere item={id} claim={claim} />}
            </span>
          </p>
        ) : (
          <Tick
            key={id}
            number={byHand.findIndex((item) => item.id === id) + 1}
            label={text[language]}
            done={ticks[id] ?? false}
            tick={(now) => tick(id, now)}
            digits={digits}
          />
        ),
      )}
    </fieldset>
  );
}

/** To what ticks itself when it is opened. */
function WayThere({ item, claim }: { item: string; claim: Dossier }) {
  const t = useTranslations('review');
  if (item === 'evidence_opened')
    return (
      <Link to="." search={(all) => ({ ...all, tab: 'evidence' })} resetScroll={false}>
        {t('openEvidence')}
      </Link>
    );
  const place = claim.appearances.find(({ articleId }) => articleId);
  if (!place?.articleId) return null;
  return (
    <Link
      to="/articles/$articleId"
      params={{ articleId: place.articleId }}
      search={{ q: place.quoteId ?? undefined }}
    >
      {t('openArticle')}
    </Link>
  );
}

/** An item that a person ticks. */
function Tick({
  number,
  label,
  done,
  tick,
  digits,
}: {
  number: number;
  label: string;
  done: boolean;
  tick: (done: boolean) => void;
  digits: boolean;
}) {
  useCommand(`review.tick${number}`, () => tick(!done), { when: digits });
  return (
    <Checkbox
      label={
        <>
          {label} {digits && <KeyHint keys={String(number)} />}
        </>
      }
      checked={done}
      onChange={({ currentTarget }) => tick(currentTarget.checked)}
    />
  );
}
