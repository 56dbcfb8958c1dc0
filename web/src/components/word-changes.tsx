import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { diffOffThread } from '../lib/text/diff-off-thread';
import { nearChanges, type Change } from '../lib/text/word-diff';
import style from './word-changes.module.css';

/** Characters around a change that show where it is. */
const AROUND = 80;

interface WordChangesProps {
  before: string;
  after: string;
  /** Only what is near the changes. */
  near?: boolean;
  /** The texts side by side rather than as one. */
  beside?: boolean;
}

/** Two texts as one, or side by side: what came is underlined with a plus, what went is struck with a minus. */
export function WordChanges({ before, after, near = false, beside = false }: WordChangesProps) {
  const { data = [] } = useQuery({
    queryKey: ['word-changes', before, after],
    queryFn: () => diffOffThread(before, after),
    staleTime: Infinity,
    networkMode: 'always',
  });
  if (!beside) return <ChangedWords changes={data} near={near} />;
  const changes = near ? nearChanges(data, AROUND) : data;
  return (
    <div className={style.beside}>
      <Words changes={changes.filter(({ kind }) => kind !== 'added')} />
      <Words changes={changes.filter(({ kind }) => kind !== 'removed')} />
    </div>
  );
}

/** What has changed, as one text. */
export function ChangedWords({ changes, near = false }: { changes: Change[]; near?: boolean }) {
  return <Words changes={near ? nearChanges(changes, AROUND) : changes} />;
}

function Words({ changes }: { changes: Change[] }) {
  const t = useTranslations('frame');
  return (
    <p dir="auto" className={style.changes}>
      {changes.map(({ words, kind }, at) =>
        kind === 'same' ? (
          <span key={at}>{words}</span>
        ) : kind === 'added' ? (
          <ins key={at} className={style.added}>
            <span className="spoken" dir="auto">
              {t('addedWords')}
            </span>
            {words}
          </ins>
        ) : (
          <del key={at} className={style.removed}>
            <span className="spoken" dir="auto">
              {t('removedWords')}
            </span>
            {words}
          </del>
        ),
      )}
    </p>
  );
}
