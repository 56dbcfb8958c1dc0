import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { diffWords } from '../lib/text/word-diff';
import style from './word-changes.module.css';

/** Two texts as one: what came is underlined with a plus, what went is struck with a minus. */
export function WordChanges({ before, after }: { before: string; after: string }) {
  const t = useTranslations('frame');
  const changes = useMemo(() => diffWords(before, after), [before, after]);
  return (
    <p dir="auto" className={style.changes}>
      {changes.map(({ words, kind }, at) =>
        kind === 'same' ? (
          <span key={at}>{words}</span>
        ) : kind === 'added' ? (
          <ins key={at} className={style.added}>
            <span className="spoken">{t('addedWords')}</span>
            {words}
          </ins>
        ) : (
          <del key={at} className={style.removed}>
            <span className="spoken">{t('removedWords')}</span>
            {words}
          </del>
        ),
      )}
    </p>
  );
}
