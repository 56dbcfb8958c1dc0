import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import chips from '../../components/chips.module.css';
import { useCodeWords } from '../../words/words';
import style from './citation-chip.module.css';
import type { Evidence } from './claim-query';
import { STANCE_SIGNS } from './stances';

/** A citation: number and stance of the evidence, which it leads to. */
export function CitationChip({ number, piece }: { number: number; piece: Evidence | undefined }) {
  const t = useTranslations('claim');
  const code = useCodeWords();
  if (!piece) return <span className={style.missing}>{t('noSuchEvidence', { number })}</span>;
  const stance = code('stance', piece.stance);
  const name = t('citationName', { number, stance, title: piece.title ?? piece.url ?? '' });
  return (
    <Link
      to="."
      search={(all) => ({ ...all, tab: 'evidence', piece: piece.id })}
      aria-label={name}
      title={name}
      className={`${chips.chip} ${style.chip}`}
      data-stance={piece.stance}
    >
      E{number} <span className={chips.shape}>{STANCE_SIGNS[piece.stance]}</span>
    </Link>
  );
}
