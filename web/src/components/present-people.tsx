import { useTranslations } from 'use-intl';
import type { Presence } from '../lib/live/news';
import { useDates } from '../words/words';
import { PersonCircle } from './person-chip';
import style from './present-people.module.css';

const MOST = 2;

/** Who else is here now: a hint, never a lock. Whoever has done nothing for long is grey. */
export function PresentPeople({ people }: { people: readonly Presence[] }) {
  const t = useTranslations('frame.presence');
  const { and } = useDates();
  if (people.length === 0) return <span className={style.people} />;
  const nameOf = ({ person: { name }, state }: Presence) => (state === 'idle' ? t('idle', { name }) : name);
  const here = t('here', { names: and(people.map(nameOf)), n: people.length });
  const shown = people.length > MOST ? people.slice(0, MOST - 1) : people;
  const more = people.length - shown.length;
  return (
    <span className={style.people} title={here} data-ui="present">
      <span className="spoken">{here}</span>
      {shown.map(({ person, state }) => (
        <PersonCircle key={person.id} name={person.name} idle={state === 'idle' || undefined} />
      ))}
      {more > 0 && (
        <span className={style.more} aria-hidden>
          {t('others', { n: more })}
        </span>
      )}
      <span className={style.words} aria-hidden>
        {t('hereNow')}
      </span>
    </span>
  );
}
