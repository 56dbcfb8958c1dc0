import { Button, Modal, PasswordInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../components/problem-panel';
import { demoQuery } from '../features/sign-in/demo-query';
import { ApiProblem } from '../lib/api/problem';
import { Layer } from '../lib/commands/layer';
import { makeRoom, signIn, type Me } from '../lib/session';
import style from './sign-in-again.module.css';

/** Asks for the password over the page when the session has ended. The page, what is typed on it and what waits to be sent stay. */
export function SignInAgain({ me, done }: { me: Me; done: () => void }) {
  const t = useTranslations('signIn');
  return (
    <Modal
      opened
      onClose={() => undefined}
      title={t('again')}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <Layer>
        <PasswordForm me={me} done={done} />
      </Layer>
    </Modal>
  );
}

function PasswordForm({ me, done }: { me: Me; done: () => void }) {
  const t = useTranslations('signIn');
  const queries = useQueryClient();
  const [problem, setProblem] = useState<ApiProblem>();
  const demo = useQuery(demoQuery).data?.find(({ email }) => email === me.email);
  const enter = async (password: string) => {
    try {
      await signIn(me.email ?? '', password);
      done();
      await queries.invalidateQueries();
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      setProblem(refused);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void enter(String(new FormData(event.currentTarget).get('password')));
  };
  const leave = () => {
    makeRoom();
    location.assign('/sign-in');
  };
  return (
    <form className={style.form} onSubmit={submit}>
      {problem && <ProblemPanel problem={problem} />}
      <p>{t('youAre', { name: me.name })}</p>
      <input type="hidden" name="email" autoComplete="username" value={me.email ?? ''} />
      {demo ? (
        <Button onClick={() => void enter(demo.password)} data-autofocus>
          {t('goOnAs', { name: me.name })}
        </Button>
      ) : (
        <>
          <PasswordInput
            name="password"
            label={t('password')}
            autoComplete="current-password"
            required
            data-autofocus
          />
          <Button type="submit">{t('submit')}</Button>
        </>
      )}
      <Button variant="subtle" onClick={leave}>
        {t('somebodyElse')}
      </Button>
    </form>
  );
}
