import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { diffWords, nearChanges } from '../lib/text/word-diff';
import style from './word-changes.module.css';

/** Characters around a change that show where it is. */
const AROUND = 80;

interface WordChangesProps {
  before: string;
  after: string;
  /** Only what is near the changes. */
  near?: boolean;
}

/** Two texts as one: what came is underlined with a plus, what went is struck with a minus. */
export function WordChanges({ before, after, near = false }: WordChangesProps) {
  const t = useTranslations('frame');
  const changes = useMemo(() => {
    const all = diffWords(before, after);
    return near ? nearChanges(all, AROUND) : all;
  }, [before, after, near]);
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
