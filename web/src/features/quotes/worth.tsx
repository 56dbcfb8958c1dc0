import { useTranslations } from 'use-intl';
import { useCodeWords } from '../../words/words';
import type { Quote } from '../reader/quotes-query';
import style from './worth.module.css';

type CheckWorthiness = Quote['checkWorthiness'];

/** How much words deserve a check, in three steps and a word. */
export function WorthLevel({ level }: Pick<CheckWorthiness, 'level'>) {
  const t = useTranslations('quotes');
  const words = t(`worth.${level}`);
  return (
    <span className={style.worth} data-level={level} title={t('worth.label', { level: words })}>
      <span aria-hidden className={style.dots} />
      <span className="spoken">{t('worth.label', { level: words })}</span>
      <span aria-hidden>{words}</span>
    </span>
  );
}

/** Why they do, each reason in the language of the interface. */
export function useWorthReasons(): (worth: CheckWorthiness) => string[] {
  const t = useTranslations('quotes');
  const code = useCodeWords();
  return ({ reasons, why, notCheckable }) => [
    ...(notCheckable ? [t('notCheckable', { kind: code('kindOfNot', notCheckable) })] : []),
    ...(why ?? []).flatMap(({ code: reason, words }) => {
      if (!t.has(`worthWhy.${reason}` as never)) return [];
      const said = t(`worthWhy.${reason}` as never);
      const examples = words.map((word) => `“${word}”`).join(', ');
      return [words.length > 0 ? t('reasonWords', { reason: said, words: examples }) : said];
    }),
    // Of quotes that an earlier version found there are only words.
    ...(why ? [] : reasons),
  ];
}
