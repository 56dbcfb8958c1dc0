import { useTranslations } from 'use-intl';
import style from './practice-badge.module.css';
import { usePractice } from './practice-query';

/** Says on pages of these articles that they belong to a practice round. */
export function PracticeBadge({ articleIds }: { articleIds: readonly string[] }) {
  const t = useTranslations('frame.practice');
  const { round } = usePractice();
  if (!round || !articleIds.includes(round.articleId)) return null;
  return (
    <span className={style.badge} data-ui="practice-badge">
      {t('badge')}
    </span>
  );
}
