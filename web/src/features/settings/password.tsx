import { Button, PasswordInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { answer, api } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import style from './settings.module.css';

/** Another password. It is never kept on the device, so it is sent at once or not at all. */
export function Password() {
  const t = useTranslations('settings');
  const [problem, setProblem] = useState<ApiProblem>();
  const change = async (form: HTMLFormElement) => {
    const given = new FormData(form);
    const body = {
      currentPassword: String(given.get('current')),
      newPassword: String(given.get('new')),
    };
    setProblem(undefined);
    try {
      await answer(api.POST('/api/v1/me/password', { body }));
      form.reset();
      say(t('passwordChanged'));
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      setProblem(refused);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void change(event.currentTarget);
  };
  return (
    <section className={style.section} aria-labelledby="settings-password">
      <h2 id="settings-password">{t('password')}</h2>
      {problem && <ProblemPanel problem={problem} />}
      <form className={style.form} onSubmit={submit}>
        <PasswordInput name="current" label={t('currentPassword')} autoComplete="current-password" required />
        <PasswordInput
          name="new"
          label={t('newPassword')}
          description={t('newPasswordHint')}
          autoComplete="new-password"
          minLength={12}
          maxLength={200}
          required
        />
        <Button type="submit" variant="default">
          {t('changePassword')}
        </Button>
      </form>
    </section>
  );
}
