import { Button, Checkbox, NativeSelect, Radio, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { answer, api } from '../../lib/api/client';
import type { Me } from '../../lib/session';
import { useAttempt } from '../../lib/use-attempt';
import style from '../settings/settings.module.css';
import { apiKeysQuery, type Account, type NewApiKey } from './api-keys-query';
import { useEveryScope, useScopeWords } from './scope-words';

const REACHES = ['read', 'all', 'chosen'] as const;
type Reach = (typeof REACHES)[number];

/** Days that a key may work; 0: for ever. */
const LIVES = [30, 90, 365, 0];
const DAY_MS = 86_400_000;
const endAfter = (days: number) => (days ? new Date(Date.now() + days * DAY_MS).toISOString() : null);

/** Makes a key, for oneself or for one of the service accounts: it can do no more than its owner. */
export function NewKey({
  me,
  services,
  made,
}: {
  me: Me;
  services: readonly Account[];
  made: (key: NewApiKey) => void;
}) {
  const t = useTranslations('apiKeys');
  const inWords = useScopeWords();
  const every = useEveryScope();
  const { attempt, problem } = useAttempt(apiKeysQuery.queryKey);
  const [ownerId, setOwnerId] = useState(me.id);
  const [reach, setReach] = useState<Reach>('read');
  const [chosen, setChosen] = useState<string[]>([]);
  const [sending, setSending] = useState(false);
  const service = services.find(({ id }) => id === ownerId);
  // Every key may ask whose it is.
  const choices = (service ? every : me.permissions).filter((permission) => permission !== 'account:read');
  const scopes = {
    all: ['*'],
    read: choices.filter((permission) => permission.endsWith(':read')),
    chosen: choices.filter((permission) => chosen.includes(permission)),
  }[reach];
  const make = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const expiresAt = endAfter(Number(given.get('life')));
    setSending(true);
    const body = { name: String(given.get('name')).trim(), scopes, expiresAt, ownerId: service?.id };
    await attempt(async () => {
      made(await answer(api.POST('/api/v1/keys', { body })));
      form.reset();
    }).finally(() => setSending(false));
  };
  return (
    <section className={style.section} aria-labelledby="api-keys-new">
      <h2 id="api-keys-new">{t('new')}</h2>
      <p className={style.hint}>{service ? t('serviceHint', { name: service.name }) : t('newHint')}</p>
      {problem && <ProblemPanel problem={problem} />}
      <form className={style.form} onSubmit={(event) => void make(event)}>
        {services.length > 0 && (
          <NativeSelect
            label={t('owner')}
            value={ownerId}
            onChange={({ currentTarget }) => setOwnerId(currentTarget.value)}
            data={[
              { value: me.id, label: t('you') },
              ...services.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <TextInput
          name="name"
          label={t('name')}
          placeholder={t('nameExample')}
          required
          withAsterisk={false}
          maxLength={200}
        />
        <NativeSelect
          name="life"
          label={t('life')}
          defaultValue="90"
          data={LIVES.map((days) => ({ value: String(days), label: t('days', { days }) }))}
        />
        <Radio.Group label={t('reach')} value={reach} onChange={(value) => setReach(value as Reach)}>
          <div className={style.choices}>
            {REACHES.map((one) => (
              <Radio
                key={one}
                value={one}
                label={t(service && one === 'all' ? 'reaches.allOfService' : `reaches.${one}`)}
              />
            ))}
          </div>
        </Radio.Group>
        {reach === 'chosen' && (
          <Checkbox.Group label={t('scopesOf')} value={chosen} onChange={setChosen}>
            <div className={style.choices}>
              {choices.map((permission) => (
                <Checkbox key={permission} value={permission} label={inWords(permission)} />
              ))}
            </div>
          </Checkbox.Group>
        )}
        <Button type="submit" loading={sending} disabled={scopes.length === 0}>
          {t('make')}
        </Button>
      </form>
    </section>
  );
}
