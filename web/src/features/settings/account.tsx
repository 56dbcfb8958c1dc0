import { Button, Select, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { ifMatch } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { LANGUAGES, prefer, type Language } from '../../lib/preferences';
import { meQuery, type Me } from '../../lib/session';
import { say } from '../../lib/undo/undo';
import { useCodeWords, useDates } from '../../words/words';
import style from './settings.module.css';

/** Who one is, and the language of the screen. */
export function Account({ me }: { me: Me }) {
  const t = useTranslations('settings');
  const code = useCodeWords();
  const { and } = useDates();
  const locale = useLocale();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<ApiProblem>();
  const change = async (body: { name?: string; locale?: Language }) => {
    setProblem(undefined);
    try {
      const init = { params: { header: ifMatch(me.version) }, body };
      queries.setQueryData(meQuery.queryKey, await send('patch', '/api/v1/me', init));
      say(t('saved'));
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      setProblem(refused);
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
    }
  };
  const rename = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void change({ name: String(new FormData(event.currentTarget).get('name')) });
  };
  const speak = (language: Language) => {
    prefer({ language });
    void change({ locale: language });
  };
  return (
    <section className={style.section} aria-labelledby="settings-account">
      <h2 id="settings-account">{t('you')}</h2>
      {problem && <ProblemPanel problem={problem} />}
      <p className={style.hint}>
        {me.email} · {and(me.roles.map((role) => code('role', role)))}
      </p>
      <form className={style.line} onSubmit={rename}>
        <TextInput
          key={me.version}
          name="name"
          label={t('name')}
          defaultValue={me.name}
          maxLength={200}
          required
        />
        <Button type="submit" variant="default">
          {t('saveName')}
        </Button>
      </form>
      <Select
        label={t('language')}
        value={locale}
        data={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
        allowDeselect={false}
        onChange={(value) => value && speak(value as Language)}
      />
    </section>
  );
}
