import { Avatar } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Presence } from '../lib/live/news';
import { useDates } from '../words/words';
import { initials } from './initials';
import style from './present-people.module.css';

const MOST = 4;

/** Who else is here now: a hint, never a lock. Whoever has done nothing for long is grey. */
export function PresentPeople({ people }: { people: readonly Presence[] }) {
  const t = useTranslations('frame.presence');
  const { and } = useDates();
  if (people.length === 0) return null;
  const nameOf = ({ person: { name }, state }: Presence) => (state === 'idle' ? t('idle', { name }) : name);
  const more = people.length - MOST;
  return (
    <span className={style.people} data-ui="present">
      <span className="spoken">{t('here', { names: and(people.map(nameOf)), n: people.length })}</span>
      {people.slice(0, MOST).map((presence) => (
        <Avatar
          key={presence.person.id}
          className={style.person}
          data-state={presence.state}
          size={20}
          radius="xl"
          color="accent"
          title={nameOf(presence)}
          aria-hidden
        >
          {initials(presence.person.name)}
        </Avatar>
      ))}
      <span className={style.words} aria-hidden>
        {more > 0 && `${t('others', { n: more })} `}
        {t('hereNow')}
      </span>
    </span>
  );
}
