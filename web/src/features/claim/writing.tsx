import { useTranslations } from 'use-intl';
import { useOthers } from '../../lib/live/present';
import { useDates } from '../../words/words';
import { useEditing } from './editing';
import style from './writing.module.css';

/** Who else is writing in a field of the claim now. */
export function Writing({ field, label }: { field: string; label: string }) {
  const t = useTranslations('claim');
  const { and } = useDates();
  const { claim } = useEditing();
  const writers = useOthers({ subjectId: claim.id }).filter(
    (presence) => presence.state === 'typing' && presence.field === field,
  );
  if (writers.length === 0) return null;
  const words = t('writing', { name: and(writers.map(({ person }) => person.name)), field: label });
  return (
    <span className={style.writing} title={words} data-ui="writing">
      {words}
    </span>
  );
}
