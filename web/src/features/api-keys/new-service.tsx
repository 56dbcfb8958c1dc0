import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { answer, api, type Schemas } from '../../lib/api/client';
import { peopleQuery } from '../../lib/people';
import type { Me } from '../../lib/session';
import { say } from '../../lib/undo/undo';
import { useAttempt } from '../../lib/use-attempt';
import style from '../settings/settings.module.css';
import { servicesQuery } from './api-keys-query';

type Role = Schemas['NewUserRequest']['roles'][number];

const ROLES = [
  'viewer',
  'contributor',
  'checker',
  'reviewer',
  'publisher',
  'admin',
] as const satisfies readonly Role[];

/** Adds a service account: a program with roles of its own, for which a person answers. */
export function NewService({ me }: { me: Me }) {
  const t = useTranslations('apiKeys');
  const codes = useTranslations('codes');
  const { attempt, problem } = useAttempt(servicesQuery.queryKey);
  const { data: people = [] } = useQuery(peopleQuery);
  const [roles, setRoles] = useState<Role[]>([]);
  const [sending, setSending] = useState(false);
  const add = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (name: string) => String(given.get(name)).trim();
    setSending(true);
    await attempt(async () => {
      const { name } = await answer(
        api.POST('/api/v1/users', {
          body: {
            kind: 'service',
            name: text('name'),
            email: text('email'),
            roles,
            responsibleId: text('responsible'),
          },
        }),
      );
      say(t('serviceAdded', { name }));
      form.reset();
      setRoles([]);
    }).finally(() => setSending(false));
  };
  return (
    <section className={style.section} aria-labelledby="api-keys-service">
      <h2 id="api-keys-service">{t('newService')}</h2>
      <p className={style.hint}>{t('newServiceHint')}</p>
      {problem && <ProblemPanel problem={problem} />}
      <form className={style.form} onSubmit={(event) => void add(event)}>
        <TextInput name="name" label={t('serviceName')} required withAsterisk={false} maxLength={200} />
        <TextInput
          name="email"
          type="email"
          label={t('serviceAddress')}
          description={t('serviceAddressHint')}
          required
          withAsterisk={false}
        />
        <Checkbox.Group label={t('roles')} value={roles} onChange={setRoles}>
          <div className={style.choices}>
            {ROLES.map((role) => (
              <Checkbox key={role} value={role} label={codes(`role.${role}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <NativeSelect
          key={people.length}
          name="responsible"
          label={t('responsible')}
          defaultValue={me.id}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button type="submit" loading={sending} disabled={roles.length === 0}>
          {t('addService')}
        </Button>
      </form>
    </section>
  );
}
