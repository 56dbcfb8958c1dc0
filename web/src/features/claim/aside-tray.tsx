import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../../components/copy-button';
import { meQuery } from '../../lib/session';
import { say } from '../../lib/undo/undo';
import { useCodeWords } from '../../words/words';
import style from './aside-tray.module.css';
import { putInto } from './claim-fields';
import { claimQuery, type Dossier } from './claim-query';
import { changeLaidAside, type LaidAside } from './laid-aside';
import { editsOf } from './open-edits';
import { isWritten, useAsideWords } from './use-aside-words';

/** What somebody was writing when the claim was merged, retracted or published by others: theirs until they say what becomes of it. */
export function AsideTray({ claim, all }: { claim: Dossier; all: readonly LaidAside[] }) {
  const t = useTranslations('claim.aside');
  // Into the claim that has taken its place, or into itself once it is open again.
  const into = claim.closed ? claim.mergedInto?.ref : claim.ref;
  const { data: target } = useQuery({ ...claimQuery(into ?? ''), enabled: into !== undefined });
  return (
    <section className={style.tray} aria-labelledby="aside" tabIndex={0} data-ui="aside">
      <h2 id="aside">{t('heading')}</h2>
      <p role="alert">{t('lead', { closed: claim.closed ? claim.state : 'open', into: into ?? '' })}</p>
      <ul className={style.list}>
        {all.map((aside) => (
          <Aside key={aside.id} claim={claim} aside={aside} target={target} />
        ))}
      </ul>
    </section>
  );
}

function Aside({ claim, aside, target }: { claim: Dossier; aside: LaidAside; target?: Dossier }) {
  const t = useTranslations('claim.aside');
  const code = useCodeWords();
  const words = useAsideWords(aside);
  const { put, discard } = useAside(claim, aside);
  const { field } = aside;
  const isTaken = isWritten(aside) && words !== '' && target && !target.closed?.fields.includes(field);
  return (
    <li data-aside={field}>
      <h3>{code('field', field)}</h3>
      <p className={style.words} dir="auto">
        {words || t('emptied')}
      </p>
      <div className={style.ways}>
        {words && <CopyButton text={words} />}
        {isTaken && (
          <Button size="xs" onClick={() => void put(target)}>
            {t('put', { ref: target.ref })}
          </Button>
        )}
        <Button size="xs" variant="subtle" color="danger" onClick={discard}>
          {t('discard')}
        </Button>
      </div>
    </li>
  );
}

/** What can become of it. */
function useAside(claim: Dossier, aside: LaidAside) {
  const t = useTranslations('claim.aside');
  const code = useCodeWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const { id, field, mine, base } = aside;
  const change = (make: (others: readonly LaidAside[]) => readonly LaidAside[]) =>
    changeLaidAside(me!.id, claim.ref, (now) => make(now.filter((one) => one.id !== id)));
  return {
    put: async ({ ref }: Dossier) => {
      const edits = editsOf(queries, me!.id, ref);
      const isIn = await edits.takeIn(field, (there) => putInto(field, mine, base, there), claim.ref);
      if (isIn) change((others) => others);
      else say(t('writingThere', { ref, field: code('field', field) }));
      await navigate({ to: '/claims/$claimId', params: { claimId: ref }, search: { field } });
    },
    discard: () => {
      change((others) => others);
      say(t('discarded', { field: code('field', field) }), {
        undo: () => change((others) => [...others, aside]),
      });
    },
  };
}
