import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useDates } from '../../words/words';
import type { Dossier, Evidence } from './claim-query';
import style from './evidence.module.css';
import { useEvidenceWrites } from './use-evidence-writes';

const FIELDS = ['title', 'publisher', 'publishedOn'] as const;

/** What the page says about itself, where the piece says nothing: one click takes it. */
export function Suggestions({ claim, piece }: { claim: Dossier; piece: Evidence }) {
  const t = useTranslations('archive');
  const { day } = useDates();
  const { choose } = useEvidenceWrites(claim);
  const { suggested } = piece.archive;
  const offered = FIELDS.filter((field) => !piece[field] && suggested[field]);
  if (offered.length === 0) return null;
  return (
    <ul className={style.suggestions} aria-label={t('suggests')}>
      <li>{t('suggests')}</li>
      {offered.map((field) => {
        const { text, how } = suggested[field]!;
        const shown = field === 'publishedOn' ? day(text) : text;
        return (
          <li key={field}>
            <span>
              {t(`field.${field}`)}: <bdi>{shown}</bdi> <small>{t('where', { how })}</small>
            </span>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => void choose(piece, { [field]: text })}
              aria-label={t('takeField', { field: t(`field.${field}`), text: shown })}
            >
              {t('takeIt')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
