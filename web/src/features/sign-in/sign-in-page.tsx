import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState, type SubmitEvent } from 'react';
import { useTranslations } from 'use-intl';
import { PersonCircle } from '../../components/person-chip';
import { ProblemPanel } from '../../components/problem-panel';
import { ApiProblem } from '../../lib/api/problem';
import { meQuery, signIn } from '../../lib/session';
import { useCodeWords, useDates } from '../../words/words';
import { demoQuery } from './demo-query';
import style from './sign-in-page.module.css';

/** The door: an account, or in demo mode one of the people of a fictional newsroom. */
export function SignInPage() {
  const t = useTranslations('signIn');
  const frame = useTranslations('frame');
  const { next } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<ApiProblem>();
  useEffect(() => {
    document.title = `${frame('signIn')} · ${frame('product')}`;
  }, [frame]);

  const enter = async (email: string, password: string) => {
    try {
      await signIn(email, password);
      await queries.resetQueries({ queryKey: meQuery.queryKey });
      await queries.fetchQuery(meQuery);
      await navigate({ href: next ?? '/' });
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      setProblem(refused);
    }
  };

  return (
    <main className={style.door}>
      <div className={style.words}>
        <p className={style.product} translate="no">
          {frame('product')}
        </p>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </div>
      <div className={style.ways}>
        {problem && <ProblemPanel problem={problem} />}
        <DemoPeople enter={enter} />
        <AccountForm enter={enter} />
      </div>
    </main>
  );
}

type Enter = (email: string, password: string) => Promise<void>;

function AccountForm({ enter }: { enter: Enter }) {
  const t = useTranslations('signIn');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void enter(String(form.get('email')), String(form.get('password')));
  };
  return (
    <form className={style.form} onSubmit={submit}>
      <h2>{t('own')}</h2>
      <TextInput name="email" type="email" label={t('email')} autoComplete="username" required />
      <PasswordInput name="password" label={t('password')} autoComplete="current-password" required />
      <Button type="submit">{t('submit')}</Button>
    </form>
  );
}

function DemoPeople({ enter }: { enter: Enter }) {
  const t = useTranslations('signIn');
  const code = useCodeWords();
  const { and } = useDates();
  const { data: people = [] } = useQuery(demoQuery);
  if (people.length === 0) return null;
  return (
    <section className={style.demo}>
      <h2>{t('demoTitle')}</h2>
      <p>{t('demoNote')}</p>
      <ul>
        {people.map(({ name, email, password, roles }) => (
          <li key={email}>
            <button type="button" className={style.person} onClick={() => void enter(email, password)}>
              <strong>
                <PersonCircle name={name} />
                {name}
              </strong>
              <span>{and(roles.map((role) => code('role', role)))}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
