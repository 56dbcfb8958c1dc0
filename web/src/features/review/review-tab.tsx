import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Ago } from '../../components/ago';
import cards from '../../components/cards.module.css';
import { EmptyState } from '../../components/empty-state';
import { meQuery } from '../../lib/session';
import { useCodeWords, useDates } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import { BeforeDeciding } from './before-deciding';
import { ChangedSince } from './changed-since';
import { Decisions } from './decisions';
import { RemarkForm } from './remark-form';
import { Reviewing } from './reviewing';
import style from './review-tab.module.css';
import { Suggestion } from './suggestion';
import { ThreadCard } from './thread-card';
import { openFirst, withWords } from './thread-order';
import { ThreadPlace } from './thread-place';
import { useApproval } from './use-approval';

/** What reviewers say of the claim, and who may approve it. */
export function ReviewTab({ claim }: { claim: Dossier }) {
  const t = useTranslations('review');
  const { data: me } = useQuery(meQuery);
  const { thread, find } = useSearch({ from: '/desk/claims/$claimId' });
  const navigate = useNavigate({ from: '/claims/$claimId' });
  const search = (words: string) =>
    void navigate({
      search: (all) => ({ ...all, find: words.trim() === '' ? undefined : words }),
      replace: true,
      resetScroll: false,
    });
  const found = withWords(claim.threads, find ?? '');
  const open = claim.threads.filter(({ state }) => state === 'open').length;
  return (
    <div className={cards.column} data-field="threads">
      <Standing claim={claim} />
      <Reviewing claim={claim} />
      <BeforeDeciding claim={claim} />
      <Decisions claim={claim} />
      <ChangedSince claim={claim} />
      {me?.permissions.includes('threads:write') && <RemarkForm claim={claim} />}
      <h2>{t('threads', { open, settled: claim.threads.length - open })}</h2>
      {claim.threads.length === 0 ? (
        <EmptyState title={t('noThreads')}>{t('noThreadsHint')}</EmptyState>
      ) : (
        <TextInput
          type="search"
          aria-label={t('findThread')}
          placeholder={t('findThread')}
          defaultValue={find}
          onChange={({ currentTarget }) => search(currentTarget.value)}
        />
      )}
      {claim.threads.length > 0 && found.length === 0 && <p role="status">{t('noThreadFound')}</p>}
      <ul className={cards.list}>
        {openFirst(found).map((one) => (
          <li key={one.id}>
            <ThreadCard
              thread={one}
              place={<ThreadPlace claim={claim} thread={one} />}
              drawSuggestion={(said, selected, answer) => (
                <Suggestion claim={claim} thread={one} selected={selected} answer={answer}>
                  {said}
                </Suggestion>
              )}
              selected={one.id === thread}
              found={find !== undefined}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The four eyes in words: who has changed what, who has approved, and whether this person can. */
function Standing({ claim }: { claim: Dossier }) {
  const t = useTranslations('review');
  const code = useCodeWords();
  const { and } = useDates();
  const { move, isMine } = useApproval(claim.ref);
  const mine = move?.needs.find(({ code: guard }) => guard === 'four_eyes')?.params.contributions;
  const { need, by } = claim.approvals;
  return (
    <section className={cards.card} aria-label={t('fourEyes')} data-field="approvals">
      <p>
        {claim.submittedBy
          ? t.rich('submitted', {
              version: claim.version,
              name: claim.submittedBy.name,
              when: () => claim.submittedAt && <Ago at={claim.submittedAt} />,
            })
          : t('notSubmitted', { version: claim.version })}{' '}
        {t('approvals', { have: by.length, need })}
      </p>
      {by.length > 0 && <p>{t('approvedBy', { names: and(by.map(({ name }) => name)) })}</p>}
      {Array.isArray(mine) && (
        <p className={style.cannot}>
          {t('youContributed', { fields: and(mine.map((field) => code('field', String(field)))) })}
        </p>
      )}
      {isMine && <p className={style.can}>{t('youDidNot')}</p>}
    </section>
  );
}
